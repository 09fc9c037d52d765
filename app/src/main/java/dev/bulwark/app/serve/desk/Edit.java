package dev.bulwark.app.serve.desk;

import dev.bulwark.model.document.YamlValue;
import java.util.List;

/** A change of a single value. */
public sealed interface Edit {

    /** Keys and ids that lead to it. */
    List<String> path();

    record Set(List<String> path, YamlValue value) implements Edit {
        public Set {
            path = List.copyOf(path);
        }
    }

    /** An item for the list that the path names. */
    record Insert(List<String> path, YamlValue item) implements Edit {
        public Insert {
            path = List.copyOf(path);
        }
    }

    record Delete(List<String> path) implements Edit {
        public Delete {
            path = List.copyOf(path);
        }
    }
}
