package dev.bulwark.model.catalogue;

import dev.bulwark.model.shape.Field;
import dev.bulwark.model.shape.Fields;
import dev.bulwark.model.shape.Located;
import dev.bulwark.model.shape.Shape;
import dev.bulwark.model.shape.Type;
import dev.bulwark.model.shape.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Mappings whose keys are the roles of a kind: {@code reaction: reaction_time_s}. */
final class RoleShapes {

    private RoleShapes() {}

    static Type<CatalogueDocument.RolesText> radar() {
        return withRoles(Kind.RADAR, List.of(), (f, roles) -> new CatalogueDocument.RolesText("", roles, f.place()));
    }

    static Type<CatalogueDocument.RolesText> interceptor() {
        var support = Field.required(
                "support",
                Types.word(List.of("until_intercept", "until_late")),
                "how long the fire unit's own radar must hold the target");
        return withRoles(
                Kind.INTERCEPTOR,
                List.of(support),
                (f, roles) -> new CatalogueDocument.RolesText(f.get(support), roles, f.place()));
    }

    static Type<CatalogueDocument.RolesText> threat() {
        var kind = Field.required(
                "kind", Types.word(List.of("aircraft", "cruise_missile", "drone", "ballistic")), "kind of target");
        return withRoles(
                Kind.THREAT,
                List.of(kind),
                (f, roles) -> new CatalogueDocument.RolesText(f.get(kind), roles, f.place()));
    }

    /** Fields of its own, and one for each role that a figure can fill. */
    static <T> Type<T> withRoles(
            Kind kind, List<Field<?>> own, BiFunction<Fields, Map<String, Located<String>>, T> make) {
        List<Field<Located<String>>> roles = new ArrayList<>();
        for (Role role : kind.roles()) {
            roles.add(Field.optional(role.key(), Types.located(Types.text()), "figure: " + role.doc()));
        }
        List<Field<?>> all = new ArrayList<>(own);
        all.addAll(roles);
        return Types.mapping(new Shape(kind.phrase(), all), f -> {
            Map<String, Located<String>> given = new LinkedHashMap<>();
            for (Field<Located<String>> role : roles) {
                f.find(role).ifPresent(v -> given.put(role.key(), v));
            }
            return make.apply(f, given);
        });
    }
}
