package dev.bulwark.app.serve.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The last few answers, by question; the least recently asked one is forgotten first. */
final class Kept<Q, A> {
    private final int most;
    private final Map<Q, A> answers = new LinkedHashMap<>(16, 0.75f, true);

    Kept(int most) {
        this.most = most;
    }

    synchronized Optional<A> find(Q question) {
        return Optional.ofNullable(answers.get(question));
    }

    synchronized void keep(Q question, A answer) {
        answers.put(question, answer);
        if (answers.size() > most) {
            answers.remove(answers.keySet().iterator().next());
        }
    }
}
