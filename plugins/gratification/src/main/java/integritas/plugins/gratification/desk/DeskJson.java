package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.Form;
import integritas.plugins.gratification.report.Report;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** The desk for programs. */
final class DeskJson {

    private final Desk desk;

    DeskJson(Desk desk) {
        this.desk = desk;
    }

    JsonObject queue(Slice<QueueRow> rows, long hidden) {
        JsonArrayBuilder reports = Json.createArrayBuilder();
        rows.rows().forEach(row -> reports.add(row(row)));
        return Json.createObjectBuilder()
                .add("total", rows.total())
                .add("page", rows.number())
                .add("pages", rows.pages())
                .add("hiddenThisYear", hidden)
                .add("reports", reports)
                .build();
    }

    JsonObject report(Report report, Form form) {
        JsonArrayBuilder actions = Json.createArrayBuilder();
        desk.handling().open(report).forEach(action -> actions.add(action.code()));
        JsonArrayBuilder steps = Json.createArrayBuilder();
        desk.dossier()
                .steps(report)
                .forEach(step -> steps.add(Json.createObjectBuilder()
                        .add("from", step.fromState().name())
                        .add("to", step.toState().name())
                        .add("at", step.at().toString())
                        .add("by", step.byName())
                        .add("note", step.note())));
        JsonArrayBuilder deadlines = Json.createArrayBuilder();
        desk.dossier().running(report).forEach(next -> deadlines.add(next(next)));
        JsonArrayBuilder objects = Json.createArrayBuilder();
        desk.objects().of(report).forEach(chain -> objects.add(chain(chain)));
        return Json.createObjectBuilder(
                        KpkJson.of(report, form, KpkFile.of(desk.dossier().attachments(report))))
                .add("id", report.id().toString())
                .add("state", report.state().name())
                .add("version", report.version())
                .add("actions", actions)
                .add("deadlines", deadlines)
                .add("steps", steps)
                .add("objects", objects)
                .build();
    }

    JsonArray kept(Slice<KeptObject> slice) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        slice.rows()
                .forEach(row -> rows.add(Json.createObjectBuilder()
                        .add("report", row.report())
                        .add("reportId", row.reportId().toString())
                        .add("gift", row.giftId().toString())
                        .add("description", row.description())
                        .add("since", row.since().toString())
                        .add("days", row.days())
                        .add("whereabouts", row.whereabouts())
                        .add("seal", row.seal())));
        return rows.build();
    }

    JsonArray givers(Slice<Links.Giving> slice) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        slice.rows()
                .forEach(row -> rows.add(Json.createObjectBuilder()
                        .add("giver", row.print())
                        .add("name", row.name())
                        .add("reports", row.reports())
                        .add("gifts", row.gifts())
                        .add("units", row.units())
                        .add("rupiah", row.rupiah())));
        return rows.build();
    }

    JsonObject giver(Links.Whole whole) {
        JsonObjectBuilder totals = Json.createObjectBuilder();
        whole.totals().forEach(totals::add);
        JsonArrayBuilder gifts = Json.createArrayBuilder();
        whole.gifts()
                .rows()
                .forEach(gift -> gifts.add(Json.createObjectBuilder()
                        .add("report", gift.report())
                        .add("reportId", gift.reportId().toString())
                        .add("receiver", gift.receiver())
                        .add("unit", gift.unit())
                        .add("receivedOn", gift.receivedOn().toString())
                        .add("description", gift.description())
                        .add("value", gift.value())
                        .add("currency", gift.currency())));
        return Json.createObjectBuilder()
                .add("giver", whole.print())
                .add("name", whole.name())
                .add("reports", whole.reports())
                .add("receivers", whole.receivers())
                .add("units", whole.units())
                .add("totals", totals)
                .add("pages", whole.gifts().pages())
                .add("gifts", gifts)
                .build();
    }

    static JsonObjectBuilder custody(Custody act) {
        return Json.createObjectBuilder()
                .add("id", act.id().toString())
                .add("act", act.act().name())
                .add("day", act.doneOn().toString())
                .add("party", act.party())
                .add("whereabouts", act.whereabouts())
                .add("seal", act.seal())
                .add("by", act.recordedByName());
    }

    private static JsonObjectBuilder row(QueueRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("number", row.title())
                .add("kind", row.kind().name())
                .add("state", row.state().name())
                .add("turn", row.turn().name())
                .add("reporter", row.reporter())
                .add("unit", row.unit())
                .add("givers", row.givers())
                .add("receivedOn", row.receivedOn().toString())
                .add("reportedOn", row.reportedOn().toString());
        row.next().ifPresent(next -> json.add("next", next(next)));
        return json;
    }

    private static JsonObjectBuilder next(Next next) {
        return Json.createObjectBuilder()
                .add("term", next.term().name())
                .add("dueOn", next.dueOn().toString())
                .add("warnedOn", next.warnedOn().toString())
                .add("provisional", next.provisional())
                .add("urgency", next.urgency().name())
                .add("workingDays", next.days());
    }

    private static JsonObjectBuilder chain(Objects.Chain chain) {
        JsonArrayBuilder acts = Json.createArrayBuilder();
        chain.acts().forEach(act -> acts.add(custody(act)));
        JsonArrayBuilder next = Json.createArrayBuilder();
        chain.next().forEach(act -> next.add(act.name()));
        return Json.createObjectBuilder()
                .add("gift", chain.gift().id().toString())
                .add("description", chain.gift().description())
                .add("acts", acts)
                .add("next", next);
    }
}
