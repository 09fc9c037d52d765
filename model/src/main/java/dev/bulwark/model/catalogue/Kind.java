package dev.bulwark.model.catalogue;

import static dev.bulwark.model.catalogue.Role.length;
import static dev.bulwark.model.catalogue.Role.needed;
import static dev.bulwark.model.catalogue.Role.optional;

import java.util.List;
import java.util.Optional;

/** What a scenario can build from an entry, and which figures that takes. The bounds are those of physics. */
public enum Kind {
    FIRE_UNIT(
            "fire_unit",
            "a fire unit",
            needed("launchers", Measure.COUNT, 1, 1000, "launchers of the unit"),
            needed("target_channels", Measure.COUNT, 1, 1000, "targets engaged at once"),
            needed("missile_channels", Measure.COUNT, 1, 1000, "interceptors supported at once"),
            needed("reaction", Measure.DURATION, 0, 3600, "from a firm track to the first launch"),
            needed("launch_interval", Measure.DURATION, 0, 600, "between two launches of the unit"),
            needed("kill_assessment_delay", Measure.DURATION, 0, 600, "from an intercept to the judgement"),
            needed("common_mode_success", Measure.FRACTION, 0, 1, "probability that an engagement is sound at all"),
            needed("interrogator", Measure.COUNT, 0, 3, "identification read: 0 none, 1 civil, 2 Mode 4, 3 Mode 5"),
            needed("killed_judged_alive", Measure.FRACTION, 0, 1, "probability that a killed target is judged alive"),
            needed("alive_judged_killed", Measure.FRACTION, 0, 1, "probability that a live target is judged killed"),
            needed("reload", Measure.DURATION, 0, 1e6, "to reload one launcher"),
            optional("full_turn", Measure.DURATION, 1, 3600, "of the engagement radar's sector once around"),
            optional("sortie_speed", Measure.SPEED, 50, 1500, "of fighters on their way to a target"),
            optional("sortie_radius", Measure.LENGTH, 1000, 3e6, "how far fighters go from base or station"),
            optional("scramble", Measure.DURATION, 0, 7200, "from a firm track until fighters on alert are in the air"),
            optional("cost", Measure.MONEY, 0, 1e12, "of one fire unit")),
    RADAR(
            "radar",
            "a radar",
            length("reference_range", 6e6, "range at which the reference cross-section is detected"),
            needed("reference_rcs", Measure.AREA, 1e-6, 1e4, "that cross-section"),
            needed("reference_pd", Measure.FRACTION, 1e-3, 0.999, "detection probability meant by the pair"),
            needed("false_alarm_probability", Measure.FRACTION, 1e-12, 0.1, "per look"),
            needed("swerling", Measure.COUNT, 0, 4, "fluctuation case of the echo"),
            needed("pulses", Measure.COUNT, 1, 10_000, "pulses integrated in one look"),
            length("instrumented_range", 6e6, "nothing is reported beyond"),
            needed("revisit", Measure.DURATION, 0.01, 600, "between two looks at one target"),
            needed("sector", Measure.ANGLE, 0.01, 2 * Math.PI, "width of the sector looked at; 360 deg if it rotates"),
            needed("min_elevation", Measure.ANGLE, -Math.PI / 2, Math.PI / 2, "lower edge of the search"),
            needed("max_elevation", Measure.ANGLE, -Math.PI / 2, Math.PI / 2, "upper edge of the search"),
            needed("track_capacity", Measure.COUNT, 1, 1_000_000, "tracks held at once"),
            length("range_sigma", 1e5, "standard deviation of a measured range"),
            needed("angle_sigma", Measure.ANGLE, 0, 0.5, "standard deviation of a measured angle"),
            needed("interrogator", Measure.COUNT, 0, 3, "identification read: 0 none, 1 civil, 2 Mode 4, 3 Mode 5"),
            optional("frequency", Measure.FREQUENCY, 1e8, 1e11, "of its waves; without it gases weaken nothing"),
            length("antenna_height", 1000, "of the antenna above the ground"),
            optional("altitude", Measure.LENGTH, 100, 30_000, "of an airborne radar above the sea"),
            optional("patrol_speed", Measure.SPEED, 10, 1000, "of an airborne radar along its track")),
    INTERCEPTOR(
            "interceptor",
            "an interceptor",
            optional("min_range", Measure.LENGTH, 0, 1e6, "against aircraft, cruise missiles, drones"),
            optional("max_range", Measure.LENGTH, 0, 1e6, "against aircraft, cruise missiles, drones"),
            optional("min_altitude", Measure.LENGTH, 0, 1e5, "against aircraft, cruise missiles, drones"),
            optional("max_altitude", Measure.LENGTH, 0, 3e5, "against aircraft, cruise missiles, drones"),
            optional("max_target_speed", Measure.SPEED, 0, 20_000, "against aircraft, cruise missiles, drones"),
            optional("tbm_min_range", Measure.LENGTH, 0, 1e6, "against ballistic missiles"),
            optional("tbm_max_range", Measure.LENGTH, 0, 3e6, "against ballistic missiles"),
            optional("tbm_min_altitude", Measure.LENGTH, 0, 1e5, "against ballistic missiles"),
            optional("tbm_max_altitude", Measure.LENGTH, 0, 1e6, "against ballistic missiles"),
            optional("tbm_max_target_speed", Measure.SPEED, 0, 20_000, "against ballistic missiles"),
            needed("mean_speed", Measure.SPEED, 50, 10_000, "from launch to intercept, to the maximum range"),
            optional(
                    "mean_speed_near",
                    Measure.SPEED,
                    50,
                    10_000,
                    "to the minimum range, linear between the two; as to the maximum if not given"),
            needed("sspk_air", Measure.FRACTION, 0, 1, "single-shot kill probability against what flies with air"),
            needed("sspk_tbm", Measure.FRACTION, 0, 1, "single-shot kill probability against ballistic missiles"),
            needed(
                    "late_support",
                    Measure.DURATION,
                    0,
                    120,
                    "before the intercept without the unit's radar, if active"),
            optional("cost", Measure.MONEY, 0, 1e12, "of one round")),
    THREAT(
            "threat",
            "a threat",
            needed("rcs", Measure.AREA, 1e-6, 1e4, "radar cross-section, nose on"),
            optional("rcs_beam", Measure.AREA, 1e-6, 1e4, "from the side; as nose on if not given"),
            optional("rcs_tail", Measure.AREA, 1e-6, 1e4, "from behind; as nose on if not given"),
            optional("speed", Measure.SPEED, 10, 3000, "over ground"),
            optional("altitude", Measure.LENGTH, 0, 30_000, "of flight"),
            length("range", 2e7, "published reach"),
            optional("cost", Measure.MONEY, 0, 1e12, "of one")),
    SCENARIO(
            "scenario",
            "a scenario",
            needed("refraction", Measure.FACTOR, 0.5, 10, "effective Earth radius factor"),
            needed("network_delay", Measure.DURATION, 0, 3600, "from one member's track to everybody's"),
            needed("network_availability", Measure.FRACTION, 0, 1, "probability that a network works during a run"),
            needed("decoy_recognised", Measure.FRACTION, 0, 1, "probability that a decoy is known for one"),
            needed("taken_for_decoy", Measure.FRACTION, 0, 1, "probability that a real one is taken for a decoy"),
            needed("iff_reply", Measure.FRACTION, 0, 1, "probability that a flight's answer comes"),
            needed("hostile_recognised", Measure.FRACTION, 0, 1, "silent hostiles identified as hostile"),
            needed("friend_mistaken", Measure.FRACTION, 0, 1, "silent friends and neutrals identified as hostile"));

    private final String key;
    private final String phrase;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Role> roles;

    Kind(String key, String phrase, Role... roles) {
        this.key = key;
        this.phrase = phrase;
        this.roles = List.of(roles);
    }

    /** Whether a role of fire units is one that only fighters have. */
    public static boolean ofFighters(Role role) {
        return role.key().equals("scramble") || role.key().startsWith("sortie_");
    }

    /** As the catalogue writes it. */
    public String key() {
        return key;
    }

    /** "a fire unit", for messages. */
    public String phrase() {
        return phrase;
    }

    public List<Role> roles() {
        return roles;
    }

    public Optional<Role> role(String name) {
        return roles.stream().filter(r -> r.key().equals(name)).findFirst();
    }
}
