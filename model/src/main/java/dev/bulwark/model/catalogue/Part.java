package dev.bulwark.model.catalogue;

import dev.bulwark.model.system.InterceptorType;
import dev.bulwark.model.system.TargetKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a scenario can build from an entry: which figures fill which roles, and what belongs to it. */
public sealed interface Part {

    Kind kind();

    /** Which figure fills each role, by the role's key; defaults of the catalogue filled in. */
    Map<String, FigureRef> figures();

    /** The roles that a figure fills in this part. */
    default List<Role> rolesOf(FigureRef ref) {
        List<Role> roles = new ArrayList<>();
        figures().forEach((key, used) -> {
            if (used.equals(ref)) {
                kind().role(key).ifPresent(roles::add);
            }
        });
        return roles;
    }

    /**
     * Fire control with launchers.
     *
     * @param radars entries; the first is the engagement radar
     * @param loads what the launchers carry unless a scenario says otherwise, in order of preference; a load that no
     *     launcher carries by default has the share 0
     */
    record FireUnitPart(Map<String, FigureRef> figures, List<String> radars, List<Load> loads) implements Part {
        static final Role PER_LAUNCHER = Role.needed("per_launcher", Measure.COUNT, 0, 100, "rounds on a launcher");
        static final Role SHARE = Role.needed("share", Measure.FRACTION, 0, 1, "part of the launchers");

        /** Whether it is one of fighters, which fly to their targets. */
        public boolean isFighters() {
            return figures.containsKey("sortie_speed");
        }

        public FireUnitPart {
            figures = ordered(figures);
            radars = List.copyOf(radars);
            loads = List.copyOf(loads);
        }

        @Override
        public Kind kind() {
            return Kind.FIRE_UNIT;
        }

        @Override
        public List<Role> rolesOf(FigureRef ref) {
            List<Role> roles = new ArrayList<>(Part.super.rolesOf(ref));
            for (Load load : loads) {
                if (load.perLauncher().equals(ref)) {
                    roles.add(PER_LAUNCHER);
                }
                if (load.share().equals(ref)) {
                    roles.add(SHARE);
                }
            }
            return roles;
        }
    }

    /**
     * Launchers with one kind of interceptor.
     *
     * @param perLauncher rounds on a launcher
     * @param share part of the launchers that carry it
     */
    record Load(String interceptor, FigureRef perLauncher, FigureRef share) {}

    /** A radar. */
    record RadarPart(Map<String, FigureRef> figures) implements Part {
        public RadarPart {
            figures = ordered(figures);
        }

        @Override
        public Kind kind() {
            return Kind.RADAR;
        }

        /** Whether it flies: then it has an altitude instead of an antenna height. */
        public boolean isAirborne() {
            return figures.containsKey("altitude");
        }
    }

    /** An interceptor. */
    record InterceptorPart(Map<String, FigureRef> figures, InterceptorType.Support support) implements Part {
        public InterceptorPart {
            figures = ordered(figures);
        }

        @Override
        public Kind kind() {
            return Kind.INTERCEPTOR;
        }
    }

    /** A threat. */
    record ThreatPart(Map<String, FigureRef> figures, TargetKind target) implements Part {
        public ThreatPart {
            figures = ordered(figures);
        }

        @Override
        public Kind kind() {
            return Kind.THREAT;
        }
    }

    private static Map<String, FigureRef> ordered(Map<String, FigureRef> figures) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}
