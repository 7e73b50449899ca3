package vn.chophien.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes records: fields in the order in which they are declared, and nothing where nothing is known. */
@Provider
public class JsonFormat implements ContextResolver<Jsonb> {

    static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withSerializers(new InOrder()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    /** JSON-B alone sorts fields by name or by chance, and cannot read records that are not public. */
    private static final class InOrder implements JsonbSerializer<Record> {

        private static final ClassValue<Method[]> FIELDS = new ClassValue<>() {
            @Override
            protected Method[] computeValue(Class<?> type) {
                return Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .peek(field -> field.setAccessible(true))
                        .toArray(Method[]::new);
            }
        };

        @Override
        public void serialize(Record record, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            for (Method field : FIELDS.get(record.getClass())) {
                Object value = read(field, record);
                if (value != null) {
                    context.serialize(field.getName(), value, json);
                }
            }
            json.writeEnd();
        }

        private static @Nullable Object read(Method field, Record record) {
            try {
                return field.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new JsonbException("Cannot read " + field, e);
            }
        }
    }
}
