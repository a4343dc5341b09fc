package integritas.unit;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;
import java.util.UUID;

/** What an admin fills in about a unit. */
public class UnitForm {

    @FormParam("code")
    @DefaultValue("")
    String code = "";

    @FormParam("name")
    @DefaultValue("")
    String name = "";

    @FormParam("parent")
    @DefaultValue("")
    String parent = "";

    @FormParam("version")
    @DefaultValue("0")
    long version;

    static UnitForm below(String parent) {
        UnitForm form = new UnitForm();
        form.parent = parent;
        return form;
    }

    static UnitForm of(Unit unit) {
        UnitForm form = below(unit.parentId().map(UUID::toString).orElse(""));
        form.code = unit.code();
        form.name = unit.name();
        form.version = unit.version();
        return form;
    }

    public String code() {
        return code.strip();
    }

    public String name() {
        return name.strip();
    }

    /** Returns the version that was seen. */
    public long version() {
        return version;
    }

    public boolean isBelow(Unit unit) {
        return unit.id().toString().equals(parent);
    }

    /** Returns the unit above; one that nobody has where the form was tampered with. */
    Optional<UUID> parentKey() {
        try {
            return parent.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(parent));
        } catch (IllegalArgumentException tampered) {
            return Optional.of(new UUID(0, 0));
        }
    }
}
