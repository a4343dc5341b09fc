package integritas.bench;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * W8: what a saved answer and a read scorecard cost among ever more tenants. The ten come twice, first and last, as Java
 * gets faster by the minute.
 *
 * @param rows fills the database
 * @param comparison measures
 * @param out takes the report
 */
record Growth(Rows rows, Comparison comparison, PrintStream out) {

    private static final int FEW = 10;
    private static final List<Integer> MANY = List.of(640, 6400);
    private static final int UNITS = 5;

    private record Costs(double saving, double reading) {}

    void print(SavingAnswers saving, ReadingScorecards reading) throws InterruptedException, SQLException {
        String model = reading.assessments().get(0);
        rows.removeTenants();
        Costs first = measure(FEW, model, saving, reading);
        List<Costs> grown = new ArrayList<>();
        for (int tenants : MANY) {
            grown.add(measure(tenants, model, saving, reading));
        }
        rows.removeTenants();
        Costs last = measure(FEW, model, saving, reading);
        out.printf("%nW8 server and PostgreSQL together, CPU us/req, and against the ten at the end%n");
        line(FEW, first, last);
        for (int i = 0; i < MANY.size(); i++) {
            line(MANY.get(i), grown.get(i), last);
        }
        line(FEW, last, last);
        rows.removeTenants();
    }

    private Costs measure(int tenants, String model, SavingAnswers saving, ReadingScorecards reading)
            throws InterruptedException, SQLException {
        rows.addTenants(tenants, UNITS, model);
        String size = " among " + tenants + " tenants with " + rows.count("answer") + " answers";
        return new Costs(
                comparison.print("W8 save an answer" + size, saving).cpu(),
                comparison.print("W8 read a scorecard" + size, reading).cpu());
    }

    private void line(int tenants, Costs costs, Costs ground) {
        out.printf(
                Locale.ROOT,
                "%5d tenants   save %.0f, %.2f times   read %.0f, %.2f times%n",
                tenants,
                costs.saving(),
                costs.saving() / ground.saving(),
                costs.reading(),
                costs.reading() / ground.reading());
    }
}
