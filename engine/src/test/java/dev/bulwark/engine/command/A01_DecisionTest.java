package dev.bulwark.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.bulwark.assign.GreedyAssigner;
import dev.bulwark.model.scenario.ShotDoctrine;
import java.util.List;
import org.junit.jupiter.api.Test;

class A01_DecisionTest {

    @Test
    void theBetterPlacedUnitTakesTheTrack() {
        assertThat(decide(List.of(of(0, 7, .5, 60), of(1, 7, .8, 60)), 1, 1)).isEqualTo("1 takes 7");
    }

    @Test
    void oneChannelGoesToTheMorePressingTrack() {
        assertThat(decide(List.of(of(0, 7, .7, 90), of(0, 8, .7, 30)), 1)).isEqualTo("0 takes 8");
    }

    @Test
    void twoUnitsTakeTwoTracks() {
        assertThat(decide(List.of(of(0, 7, .7, 90), of(0, 8, .7, 30), of(1, 8, .7, 30), of(1, 7, .6, 90)), 1, 1))
                .isEqualTo("0 takes 8, 1 takes 7");
    }

    @Test
    void nothingToDecideNothingDecided() {
        assertThat(decide(List.of(), 1)).isEmpty();
    }

    /** While there is time for a look one unit is enough; the last chance may be a second one's, never a third's. */
    @Test
    void theLastChance() {
        assertThat(Doctrine.mayJoin(0, Double.NaN, 50)).isTrue();
        assertThat(Doctrine.mayJoin(1, 100, 120)).isFalse();
        assertThat(Doctrine.mayJoin(1, 100, 90)).isTrue();
        assertThat(Doctrine.mayJoin(2, 100, 90)).isFalse();
    }

    @Test
    void doctrines() {
        assertThat(Doctrine.shots(new ShotDoctrine.ShootShootLook(2, 3))).isEqualTo(2);
        assertThat(Doctrine.salvos(new ShotDoctrine.ShootShootLook(2, 3))).isEqualTo(3);
        assertThat(Doctrine.pk(.7, 2, 1)).isCloseTo(.91, within(1e-12));
    }

    private static Candidate of(int unit, int track, double pk, double timeToGoS) {
        return new Candidate(unit, track, 0, 1, pk, timeToGoS, 1);
    }

    private static String decide(List<Candidate> candidates, Integer... channels) {
        List<String> orders = Decision.decide(candidates, unit -> channels[unit], new GreedyAssigner()).stream()
                .map(c -> c.unit() + " takes " + c.track())
                .toList();
        return String.join(", ", orders);
    }
}
