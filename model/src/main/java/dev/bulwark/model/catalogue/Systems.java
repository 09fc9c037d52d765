package dev.bulwark.model.catalogue;

import dev.bulwark.model.system.CrossSection;
import dev.bulwark.model.system.Envelope;
import dev.bulwark.model.system.InterceptorType;
import dev.bulwark.model.system.MeanSpeed;
import dev.bulwark.model.system.RadarType;
import dev.bulwark.model.system.Swerling;
import dev.bulwark.model.system.ThreatType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Builds the engine's types from catalogue entries, taking every figure from one book. */
public final class Systems {
    private final Catalogue catalogue;
    private final FigureBook book;

    public Systems(Catalogue catalogue, FigureBook book) {
        this.catalogue = catalogue;
        this.book = book;
    }

    /** A radar's type. @throws IllegalArgumentException if the entry is no radar */
    public RadarType radar(String id) {
        Part part = part(id, Part.RadarPart.class);
        return new RadarType(
                id,
                si(part, "reference_range"),
                si(part, "reference_rcs"),
                si(part, "reference_pd"),
                si(part, "false_alarm_probability"),
                Swerling.valueOf("CASE_" + count(part, "swerling")),
                count(part, "pulses"),
                si(part, "instrumented_range"),
                si(part, "revisit"),
                si(part, "sector"),
                si(part, "min_elevation"),
                si(part, "max_elevation"),
                count(part, "track_capacity"),
                si(part, "range_sigma"),
                si(part, "angle_sigma"));
    }

    /** Frequency of a radar's waves; NaN where the catalogue says none. */
    public double frequencyHz(String radarId) {
        return siOrNaN(part(radarId, Part.RadarPart.class), "frequency");
    }

    /** Height of a ground radar's antenna above the ground, or altitude of an airborne one above the sea, metres. */
    public double usualHeightM(String radarId) {
        Part.RadarPart part = part(radarId, Part.RadarPart.class);
        return si(part, part.isAirborne() ? "altitude" : "antenna_height");
    }

    /** Ground speed of an airborne radar on patrol. */
    public double patrolSpeedMps(String radarId) {
        return si(part(radarId, Part.RadarPart.class), "patrol_speed");
    }

    /** What the interrogator beside a radar reads, from 0, nothing, to 3, Mode 5. */
    public double interrogator(String radarId) {
        return si(part(radarId, Part.RadarPart.class), "interrogator");
    }

    /** An interceptor's type. @throws IllegalArgumentException if the entry is no interceptor */
    public InterceptorType interceptor(String id) {
        Part.InterceptorPart part = part(id, Part.InterceptorPart.class);
        return new InterceptorType(
                id,
                envelope(part, ""),
                envelope(part, "tbm_"),
                speed(part),
                si(part, "sspk_air"),
                si(part, "sspk_tbm"),
                part.support(),
                part.support() == InterceptorType.Support.UNTIL_LATE ? si(part, "late_support") : 0,
                siOrNaN(part, "cost"));
    }

    /** A threat's type. @throws IllegalArgumentException if the entry is no threat */
    public ThreatType threat(String id) {
        Part.ThreatPart part = part(id, Part.ThreatPart.class);
        double speed = part.target().isBallistic() ? 0 : si(part, "speed");
        double altitude = part.target().isBallistic() ? 0 : si(part, "altitude");
        return new ThreatType(
                id, part.target(), crossSection(part), speed, altitude, si(part, "range"), siOrNaN(part, "cost"));
    }

    /** A value of a fire unit's figure by its role, in SI. */
    public double fireUnit(String id, String role) {
        return si(part(id, Part.FireUnitPart.class), role);
    }

    /** Rounds of an interceptor on one launcher of a fire unit; empty if the catalogue does not say that it fires it. */
    public OptionalInt perLauncher(String id, String interceptor) {
        return part(id, Part.FireUnitPart.class).loads().stream()
                .filter(load -> load.interceptor().equals(interceptor))
                .mapToInt(load -> (int) Math.rint(book.si(load.perLauncher())))
                .findFirst();
    }

    /** What a fire unit carries unless told otherwise: rounds by interceptor, in order of preference. */
    public Map<String, Integer> usualLoad(String id, int launchers) {
        Map<String, Integer> rounds = new LinkedHashMap<>();
        int left = launchers;
        for (Part.Load load : part(id, Part.FireUnitPart.class).loads()) {
            int loaded = Math.min(left, (int) Math.rint(launchers * book.si(load.share())));
            left -= loaded;
            if (loaded > 0) {
                rounds.put(load.interceptor(), loaded * (int) Math.rint(book.si(load.perLauncher())));
            }
        }
        return rounds;
    }

    /** By aspect, as far as the catalogue has figures; where it has none, as from the nose. */
    private CrossSection crossSection(Part part) {
        double nose = si(part, "rcs");
        return new CrossSection(
                nose,
                part.figures().containsKey("rcs_beam") ? si(part, "rcs_beam") : nose,
                part.figures().containsKey("rcs_tail") ? si(part, "rcs_tail") : nose);
    }

    /** By distance, if the catalogue has a figure for the near end too; the ends are those of the envelope against what flies with air, or else of the other. */
    private MeanSpeed speed(Part part) {
        double far = si(part, "mean_speed");
        if (!part.figures().containsKey("mean_speed_near")) {
            return MeanSpeed.of(far);
        }
        boolean air = part.figures().containsKey("max_range");
        return new MeanSpeed(
                si(part, "mean_speed_near"),
                far,
                si(part, air ? "min_range" : "tbm_min_range"),
                si(part, air ? "max_range" : "tbm_max_range"));
    }

    private @Nullable Envelope envelope(Part part, String prefix) {
        if (!part.figures().containsKey(prefix + "max_range")) {
            return null;
        }
        return new Envelope(
                si(part, prefix + "min_range"),
                si(part, prefix + "max_range"),
                si(part, prefix + "min_altitude"),
                si(part, prefix + "max_altitude"),
                si(part, prefix + "max_target_speed"));
    }

    private <P extends Part> P part(String id, Class<P> kind) {
        return catalogue
                .entry(id)
                .part(kind)
                .orElseThrow(() ->
                        new IllegalArgumentException("catalogue entry '" + id + "' is not " + kind.getSimpleName()));
    }

    private double si(Part part, String role) {
        FigureRef ref = part.figures().get(role);
        if (ref == null) {
            throw new IllegalArgumentException("no figure fills " + role);
        }
        return book.si(ref);
    }

    private double siOrNaN(Part part, String role) {
        return part.figures().containsKey(role) ? si(part, role) : Double.NaN;
    }

    private int count(Part part, String role) {
        return (int) Math.rint(si(part, role));
    }
}
