package fr.alin.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fields of a form whose rows have a name of their own each; what is missing or no value is as if left empty. */
@RequestScoped
public class Posted {
    @Inject
    private HttpServletRequest request;

    public boolean has(String name) {
        return request.getParameter(name) != null;
    }

    /** Without blanks around it; empty when it was not posted. */
    public String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }

    /** All values of that name, at most so many. */
    public List<String> all(String name, int most) {
        return Arrays.stream(Objects.requireNonNullElse(request.getParameterValues(name), new String[0]))
                .limit(most)
                .toList();
    }

    /** 0 for what is no number of up to nine digits. */
    public int number(String name) {
        String typed = text(name);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** @return null for what is none of them */
    public <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }
}
