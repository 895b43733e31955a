package fr.alin.integration;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records of a landlord and of people of whom it knows, by the place in which a method takes them. */
public final class Theirs {
    /**
     * A record.
     *
     * @param applicant whose it is, beside the landlord
     */
    public record Kept(Object value, @Nullable UUID applicant) {}

    private final Map<String, Kept> records = new HashMap<>();
    private final UUID agent;

    public Theirs(UUID agent) {
        this.agent = agent;
    }

    public UUID agent() {
        return agent;
    }

    /**
     * By the method or record with the name, the service with the name, the name, or the type.
     *
     * @param role whose record it is: a session is everybody's own
     * @param method that is called
     * @param of the method itself, or the record within an argument
     */
    public Optional<Kept> record(String role, String method, String of, String name, Class<?> type) {
        String service = of.replaceFirst("\\..*", "");
        return Stream.of(
                        role + " " + service + "." + name,
                        method + " " + of + "." + name,
                        of + "." + name,
                        service + "." + name,
                        name,
                        type.getSimpleName())
                .map(records::get)
                .filter(Objects::nonNull)
                .filter(kept -> type.isInstance(kept.value()) || type == int.class && kept.value() instanceof Integer)
                .findFirst();
    }

    /** @param places each as it is looked for */
    public void keep(Object value, @Nullable UUID applicant, String... places) {
        for (String place : places) {
            records.put(place, new Kept(value, applicant));
        }
    }
}
