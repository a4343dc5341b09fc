package integritas.plugins.gratification.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given in a year. */
@Entity
@Table(name = "report_number", schema = "plugin_gratification")
public class ReportNumber {

    @Id
    private int year;

    private int last;

    /** For JPA only. */
    protected ReportNumber() {}
}
