package integritas.plugins.gratification.report;

import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Refusal;
import integritas.plugins.gratification.report.StageView.Completing;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the pages of a form that is being written. */
final class Stages {

    /** Whether a page says what is wrong on it. */
    enum Look {
        QUIET,
        CHECKED
    }

    private final PluginHost host;
    private final Reporting reporting;

    Stages(PluginHost host, Reporting reporting) {
        this.host = host;
        this.reporting = reporting;
    }

    Response page(Draft draft, Stage stage, Look look) {
        Draft shown = stage == Stage.GIFTS ? draft.with(GiftList.begun(draft.form())) : draft;
        List<FormFault> all = reporting.submission().faults(draft.form());
        return page(shown, stage, look == Look.CHECKED ? on(stage, all) : List.of(), all, notes(draft));
    }

    /** Shows what was typed into a form that was changed in another window, ready to be saved over it. */
    Response conflict(Draft typed, Stage stage) {
        List<String> notes = new ArrayList<>(notes(typed));
        notes.add(0, "report.note.conflict");
        return page(typed, stage, List.of(), reporting.submission().faults(typed.form()), notes);
    }

    Response refused(Draft draft, Stage stage, Refusal refusal) {
        List<FormFault> faults = refusal.faults().stream()
                .map(fault -> new FormFault(fault.field(), fault.code(), fault.text()))
                .toList();
        return page(draft, stage, faults, reporting.submission().faults(draft.form()), notes(draft));
    }

    /** Returns where a button leads after the form was saved. */
    String after(Draft saved, Stage stage, String button) {
        String here = "/reports/drafts/" + saved.id() + "/" + stage.code();
        if (button.equals("later")) {
            return "/reports";
        }
        if (!button.equals("next")) {
            return here + "#" + place(saved.form(), button);
        }
        boolean sound = on(stage, reporting.submission().faults(saved.form())).isEmpty();
        return sound ? "/reports/drafts/" + saved.id() + "/" + stage.next().code() : here + "?check=yes";
    }

    private static String place(Form form, String button) {
        int last = form.givers().size() - 1;
        return switch (button.split("\\.", -1)[0]) {
            case "add-giver" -> "givers." + last;
            case "add-gift" -> {
                String giver = button.substring(button.indexOf('.') + 1);
                int gifts = giver.matches("\\d{1,2}") && Integer.parseInt(giver) <= last
                        ? form.givers().get(Integer.parseInt(giver)).gifts().size()
                        : 1;
                yield "givers." + giver + ".gifts." + (gifts - 1);
            }
            default -> "content";
        };
    }

    private static List<FormFault> on(Stage stage, List<FormFault> all) {
        return stage == Stage.REVIEW
                ? all
                : all.stream().filter(fault -> Stage.of(fault) == stage).toList();
    }

    /** Returns the keys of what is said above the form, whichever page of it is shown. */
    List<String> notes(Draft draft) {
        String now = reporting.clocks().ruleSetOn(reporting.drafts().today());
        return now.equals(draft.ruleSet()) ? List.of() : List.of("report.note.rules-changed");
    }

    private Response page(Draft draft, Stage stage, List<FormFault> shown, List<FormFault> all, List<String> notes) {
        Set<Stage> open = EnumSet.noneOf(Stage.class);
        all.forEach(fault -> open.add(Stage.of(fault)));
        boolean sent = reporting.reports().isSent(draft.id());
        StageView view = new StageView(
                draft,
                stage,
                shown,
                open,
                notes,
                host.units().all(),
                sent ? Completing.AGAIN : Completing.FIRST,
                reporting.drafts().mostFiles());
        return host.pages().page("report.stage." + stage.code(), "report/" + stage.code(), view);
    }
}
