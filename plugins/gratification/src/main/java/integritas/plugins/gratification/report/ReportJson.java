package integritas.plugins.gratification.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Reports and drafts as their owner reads them by the operations. */
final class ReportJson {

    private final Reporting reporting;

    ReportJson(Reporting reporting) {
        this.reporting = reporting;
    }

    JsonArray list(MyReports mine) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        mine.drafts().forEach(draft -> all.add(begun(draft, "DRAFT")));
        mine.hidden().forEach(draft -> all.add(begun(draft, "HIDDEN")));
        mine.running().forEach(sent -> all.add(summary(sent.report())));
        mine.closed().forEach(sent -> all.add(summary(sent.report())));
        return all.build();
    }

    private static JsonObjectBuilder begun(MyReports.Begun draft, String state) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", draft.id().toString())
                .add("state", state)
                .add("kind", draft.kind())
                .add("changedOn", draft.changedOn().toString());
        draft.receivedOn().ifPresent(day -> json.add("receivedOn", day.toString()));
        return json;
    }

    private static JsonObjectBuilder summary(Report report) {
        return Json.createObjectBuilder()
                .add("id", report.id().toString())
                .add("number", report.title())
                .add("state", report.state().name())
                .add("kind", report.kind().name())
                .add("receivedOn", report.receivedOn().toString())
                .add("reportedOn", report.reportedOn().toString())
                .add("ruleSet", report.ruleSet());
    }

    /** @param faults what still keeps it from being sent */
    JsonObject draft(Draft draft, List<FormFault> faults) {
        JsonArrayBuilder wrong = Json.createArrayBuilder();
        faults.forEach(fault ->
                wrong.add(Json.createObjectBuilder().add("field", fault.place()).add("code", fault.code())));
        return Json.createObjectBuilder()
                .add("id", draft.id().toString())
                .add("state", draft.hidden() ? "HIDDEN" : "DRAFT")
                .add("version", draft.version())
                .add("changedOn", draft.changedOn().toString())
                .add("form", FormJson.write(draft.form()))
                .add("faults", wrong)
                .build();
    }

    JsonObject report(Report report) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        reporting
                .reports()
                .steps(report.id())
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("from", step.fromState().name())
                        .add("to", step.toState().name())
                        .add("at", step.at().toString())
                        .add("note", step.note())));
        JsonArrayBuilder deadlines = Json.createArrayBuilder();
        reporting.deadlines().of(report.id()).forEach(deadline -> deadlines.add(deadline(deadline)));
        return summary(report)
                .add("steps", steps)
                .add("deadlines", deadlines)
                .add("form", FormJson.write(new ReportForm(reporting.reports()).of(report)))
                .build();
    }

    private static JsonObjectBuilder deadline(Deadline deadline) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("term", deadline.term().name())
                .add("dueOn", deadline.dueOn().toString())
                .add("warnedOn", deadline.warnedOn().toString())
                .add("provisional", deadline.provisional());
        deadline.metOn().ifPresent(day -> json.add("metOn", day.toString()));
        return json;
    }
}
