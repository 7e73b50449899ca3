package vn.chophien.container;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.shared.Paging;
import vn.chophien.trace.key.UnitSerial;

/**
 * Calls a method of a service with sensible arguments that are found by their types and names, so that a method that is
 * written tomorrow is tried as well. Ids are those of one real seller's things.
 */
record AnyCall(Method method, Asked.Goods goods, Map<String, Long> ids, Actor actor) {

    /** {@code answered}, or the kind of its refusal. */
    String outcome(Object service) {
        try {
            Object[] arguments = Arrays.stream(method.getParameters())
                    .map(parameter -> value(parameter.getName(), parameter.getParameterizedType()))
                    .toArray();
            method.invoke(service, arguments);
            return "answered";
        } catch (InvocationTargetException refused) {
            return Objects.requireNonNull(refused.getCause()).getClass().getSimpleName();
        } catch (ReflectiveOperationException | IllegalArgumentException impossible) {
            return "cannot be called: " + impossible.getMessage();
        }
    }

    String name() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                + String.join(
                        ", ",
                        Arrays.stream(method.getParameters())
                                .map(Parameter::getName)
                                .toList())
                + ")";
    }

    private @Nullable Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(name, generic);
        }
        Class<?> kind = (Class<?>) type;
        if (kind == Actor.class) {
            return actor;
        } else if (kind == long.class || kind == Long.class) {
            return ids.getOrDefault(name, goods.lot());
        } else if (kind == int.class || kind == Integer.class) {
            return 1;
        } else if (kind == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (kind == boolean.class || kind == Boolean.class) {
            return false;
        } else if (kind == String.class) {
            return text(name);
        } else if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        } else if (kind == Paging.class) {
            return new Paging(1, 10);
        } else if (kind == UnitSerial.class) {
            return new UnitSerial("7KQ2M9X4T0");
        } else if (kind.isRecord()) {
            return record(kind);
        }
        return moment(kind);
    }

    private String text(String name) {
        return switch (name) {
            case "number", "orderNumber", "order" -> goods.order();
            case "clientId", "key" -> UUID.randomUUID().toString();
            default -> "Thử xem ai được phép";
        };
    }

    private static @Nullable Object moment(Class<?> kind) {
        if (kind == LocalDate.class) {
            return LocalDate.of(2026, 10, 1);
        } else if (kind == Instant.class) {
            return Instant.parse("2026-10-01T02:00:00Z");
        } else if (kind == LocalTime.class) {
            return LocalTime.NOON;
        } else if (kind == YearMonth.class) {
            return YearMonth.of(2026, 10);
        }
        return null;
    }

    private @Nullable Object ofGeneric(String name, ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Optional.class) {
            return Optional.empty();
        } else if (raw == Map.class) {
            return Map.of();
        } else if (!Collection.class.isAssignableFrom(raw)) {
            return null;
        }
        Object element = value(name, generic.getActualTypeArguments()[0]);
        boolean isSet = raw == Set.class;
        if (element == null) {
            return null;
        }
        return isSet ? Set.of(element) : List.of(element);
    }

    private Object record(Class<?> kind) {
        RecordComponent[] parts = kind.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part.getName(), part.getGenericType()))
                .toArray();
        try {
            Constructor<?> canonical = kind.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(kind.getName(), impossible);
        }
    }
}
