package fr.alin.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every transition that something may take; what is not in the table cannot happen, and nobody but the roles named there
 * can make it happen.
 *
 * @param <S> where it stands
 * @param <A> what may be done to it
 */
public final class LifeCycle<S extends Enum<S>, A extends Enum<A>> {
    /** A row of the table. */
    public record Transition<S, A>(S from, A action, Set<String> roles, S target) {
        public Transition {
            roles = Set.copyOf(roles);
        }
    }

    private final S start;
    private final List<Transition<S, A>> transitions;

    private LifeCycle(S start, List<Transition<S, A>> transitions) {
        this.start = start;
        this.transitions = List.copyOf(transitions);
    }

    public static <S extends Enum<S>, A extends Enum<A>> LifeCycle<S, A> of(
            S start, List<Transition<S, A>> transitions) {
        return new LifeCycle<>(start, transitions);
    }

    /** @return empty when the action is not possible in that status, or not to anybody with these roles */
    public Optional<S> after(S from, A action, Set<String> roles) {
        return transitions.stream()
                .filter(transition -> transition.from() == from && transition.action() == action)
                .filter(transition -> !Collections.disjoint(transition.roles(), roles))
                .map(Transition::target)
                .findFirst();
    }

    /** The actions a role has in that status: the buttons of its page. */
    public List<A> actions(S from, String role) {
        return transitions.stream()
                .filter(transition ->
                        transition.from() == from && transition.roles().contains(role))
                .map(Transition::action)
                .toList();
    }

    /** The table as a Mermaid drawing, kept in docs/life-cycles. */
    public String drawing() {
        StringBuilder drawing = new StringBuilder("stateDiagram-v2\n    [*] --> " + start + "\n");
        transitions.forEach(t -> drawing.append("    %s --> %s: %s%n".formatted(t.from(), t.target(), t.action())));
        Arrays.stream(start.getDeclaringClass().getEnumConstants())
                .filter(status -> transitions.stream().noneMatch(transition -> transition.from() == status))
                .forEach(status -> drawing.append("    %s --> [*]%n".formatted(status)));
        return drawing.toString();
    }
}
