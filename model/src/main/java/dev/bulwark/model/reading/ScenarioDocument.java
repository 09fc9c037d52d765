package dev.bulwark.model.reading;

import dev.bulwark.base.geo.Geodetic;
import dev.bulwark.model.document.Place;
import dev.bulwark.model.document.Tree;
import dev.bulwark.model.scenario.Allegiance;
import dev.bulwark.model.scenario.Altitude;
import dev.bulwark.model.scenario.Corridor;
import dev.bulwark.model.scenario.Network;
import dev.bulwark.model.scenario.Orders;
import dev.bulwark.model.scenario.Rules;
import dev.bulwark.model.scenario.ShotDoctrine;
import dev.bulwark.model.scenario.Sides;
import dev.bulwark.model.scenario.Transponder;
import dev.bulwark.model.scenario.WeaponsControl;
import dev.bulwark.model.shape.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A scenario's document as it was read: values are sound, references not looked up yet. */
record ScenarioDocument(
        String title,
        String description,
        List<Located<String>> catalogues,
        double durationS,
        TerrainText terrain,
        Sides sides,
        Rules rules,
        List<AssetText> assets,
        List<FireUnitText> fireUnits,
        List<FighterSections.FightersText> fighters,
        List<RadarText> radars,
        CommandText command,
        List<FlightText> traffic,
        List<CorridorText> corridors,
        List<RaidText> raids,
        List<RegionText> regions,
        Map<String, Located<Setting>> figures) {

    record TerrainText(Located<String> dem, OptionalDouble refraction, boolean gases) {}

    record AssetText(Located<String> id, String name, Geodetic position, double value) {}

    record FireUnitText(
            Located<String> id,
            Located<String> system,
            Geodetic position,
            OptionalDouble facingRad,
            OptionalDouble mastM,
            Optional<Map<String, Located<Integer>>> load,
            ShotDoctrine doctrine,
            Map<String, Located<Integer>> spare,
            Map<String, Located<Integer>> reserve,
            boolean turns,
            OrdersText orders,
            double value,
            Map<String, Located<Tree>> figures) {}

    record RadarText(
            Located<String> id,
            Located<String> system,
            Optional<Geodetic> at,
            OptionalDouble facingRad,
            OptionalDouble mastM,
            OptionalDouble altitudeM,
            Optional<List<Geodetic>> track,
            OptionalDouble speedMps,
            Optional<Transponder> iff,
            Place place) {

        /** Where it stands, or where its track begins. */
        Geodetic position() {
            return at.or(() -> track.map(List::getFirst)).orElseThrow();
        }
    }

    /** Who tells whom what. */
    record CommandText(List<NetworkText> networks, List<LinkText> links, List<PostText> posts) {}

    record NetworkText(
            Located<String> id,
            ScenarioTypes.Members members,
            OptionalDouble delayS,
            OptionalDouble availability,
            Network.Loss loss) {}

    record LinkText(
            Located<String> id,
            Located<String> from,
            Located<String> to,
            OptionalDouble delayS,
            OptionalDouble availability,
            Network.Loss loss) {}

    record PostText(
            Located<String> id,
            String name,
            Geodetic position,
            List<Located<String>> commands,
            double decisionDelayS,
            double value) {}

    /** Standing orders of a fire unit; what is empty is the rules' or the catalogue's. */
    record OrdersText(
            Optional<WeaponsControl> control,
            Optional<Transponder> iff,
            double keepOutM,
            Optional<Orders.Responsibility> responsibility) {}

    record FlightText(
            Located<String> id,
            Located<String> aircraft,
            Allegiance side,
            Optional<Transponder> transponder,
            int count,
            List<Geodetic> route,
            double firstS,
            double everyS,
            Optional<Altitude> altitude,
            OptionalDouble speedMps) {}

    record CorridorText(Located<String> id, Corridor corridor) {}

    record RaidText(
            Located<String> id,
            Located<String> threat,
            Optional<Integer> count,
            Geodetic from,
            List<Geodetic> via,
            Located<String> to,
            ArrivalsText arrivals,
            double abreastM,
            Optional<Altitude> altitude,
            OptionalDouble speedMps,
            OptionalDouble apogeeM,
            DecoysText decoys) {

        /** Threats in each wave. */
        int countInWave() {
            return count.orElseGet(() -> arrivals.atS().map(List::size).orElse(1));
        }
    }

    record DecoysText(int count, OptionalDouble recognised, OptionalDouble mistaken) {}

    /**
     * When the threats of a raid start.
     *
     * @param law regular or poisson
     * @param atS times after the first, if they are given one by one
     * @param intervalGiven whether the document itself says an interval or a law
     */
    record ArrivalsText(
            String law,
            double firstS,
            double everyS,
            Optional<List<Double>> atS,
            boolean intervalGiven,
            int waves,
            double waveEveryS) {}

    record RegionText(
            Located<String> id,
            Optional<String> name,
            Optional<String> country,
            Optional<List<Geodetic>> outline,
            Optional<Located<String>> geojson) {}

    /** A catalogue figure set anew for the whole scenario. */
    record Setting(Tree value, String reason) {}
}
