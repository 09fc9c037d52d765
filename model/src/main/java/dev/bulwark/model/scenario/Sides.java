package dev.bulwark.model.scenario;

/**
 * Who is who, by name, for reports, replays and maps: names change no result.
 *
 * @param defence whose fire units, radars and assets they are
 * @param attack whose raids they are
 * @param neutral whose traffic it is that belongs to nobody
 */
public record Sides(String defence, String attack, String neutral) {
    public static final Sides UNNAMED = new Sides("the defence", "the attack", "neutral traffic");
}
