package integritas.unit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a key that may be missing, which EclipseLink 4.0's own conversion of UUIDs does not survive. */
@Converter
public class ParentConverter implements AttributeConverter<@Nullable UUID, @Nullable Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID key) {
        return key;
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }
}
