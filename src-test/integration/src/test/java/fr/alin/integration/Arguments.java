package fr.alin.integration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arguments of any method by their types: references of nothing there is, words and numbers that mean nothing. */
public final class Arguments {
    /** Says what stands in a certain place. */
    public interface Choice {
        /**
         * @param of the method, or the record within an argument
         * @param name of the parameter or component
         * @return null for whatever the type suggests
         */
        @Nullable
        Object of(String of, String name, Class<?> type);
    }

    private final Choice choice;

    public Arguments(Choice choice) {
        this.choice = choice;
    }

    public Object[] of(Business business) {
        Method method = business.method();
        return Stream.of(method.getParameters())
                .map(parameter -> of(business.name(), parameter))
                .toArray();
    }

    /** A value that is about nothing there is. */
    public static Object any(Class<?> type) {
        return new Arguments((of, name, inner) -> null).record(type);
    }

    private @Nullable Object of(String method, Parameter parameter) {
        return of(method, parameter.getName(), parameter.getParameterizedType());
    }

    private @Nullable Object of(String of, String name, Type type) {
        Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
        Object chosen = choice.of(of, name, raw);
        if (chosen != null) {
            return chosen;
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (raw.isRecord()) {
            return record(raw);
        }
        return Collection.class.isAssignableFrom(raw) ? several(of, name, raw, type) : plain(raw);
    }

    /** One element where it says something, none where it is any. */
    private Object several(String of, String name, Class<?> raw, Type type) {
        Type element = type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[0] : Object.class;
        List<Object> one = new ArrayList<>();
        if (element instanceof Class<?> known && (known.isRecord() || known == UUID.class)) {
            one.add(of(of, name, element));
        }
        return raw == Set.class ? Set.copyOf(one) : List.copyOf(one);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> of(type.getSimpleName(), component.getName(), component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " does not want " + List.of(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static @Nullable Object plain(Class<?> type) {
        if (type == String.class || type == CharSequence.class) {
            return "x";
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.TEN;
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == byte[].class) {
            return new byte[0];
        }
        return time(type);
    }

    private static @Nullable Object time(Class<?> type) {
        if (type == java.time.LocalDate.class) {
            return InContainer.today().plusDays(3);
        }
        if (type == LocalTime.class) {
            return LocalTime.of(10, 30);
        }
        if (type == Instant.class) {
            return Instant.EPOCH;
        }
        return type == Duration.class ? Duration.ofHours(1) : null;
    }
}
