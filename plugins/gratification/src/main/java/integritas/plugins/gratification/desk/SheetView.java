package integritas.plugins.gratification.desk;

import integritas.plugins.gratification.report.Report;
import java.util.List;

/**
 * The sheet to copy from into KPK's form.
 *
 * @param parts the form in KPK's order, all of it open
 */
public record SheetView(Report report, List<Lines.Part> parts, List<KpkFile> files) {}
