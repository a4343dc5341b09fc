package integritas.plugins.gratification.desk;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What the address of the queue asks for. */
public class QueueParams {

    @QueryParam("state")
    @DefaultValue("")
    String state = "";

    @QueryParam("unit")
    @DefaultValue("")
    String unit = "";

    @QueryParam("kind")
    @DefaultValue("")
    String kind = "";

    @QueryParam("q")
    @DefaultValue("")
    String text = "";

    @QueryParam("page")
    @DefaultValue("1")
    int page = 1;

    QueueFilter filter() {
        return new QueueFilter(state, unit, kind, text, page);
    }
}
