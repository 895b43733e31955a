package fr.alin.registry.sne;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number written as one: JSON-B also takes a text that looks like it, which is how figures get misread. */
public class WrittenNumber implements JsonbDeserializer<BigDecimal> {
    @Override
    public @Nullable BigDecimal deserialize(JsonParser parser, DeserializationContext context, Type type) {
        JsonValue value = parser.getValue();
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        // the container asks about null too
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        throw new JsonbException("a number was expected");
    }
}
