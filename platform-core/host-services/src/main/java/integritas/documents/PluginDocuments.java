package integritas.documents;

import integritas.plugin.api.Documents;
import integritas.plugin.api.PluginHost;
import integritas.plugin.api.Tenant;
import integritas.pluginview.PluginRenderer;
import integritas.pluginview.PluginTexts;
import java.util.List;
import java.util.Locale;

/** Makes one plugin's documents, for the tenant that its host acts for. */
public final class PluginDocuments implements Documents {

    private final PluginHost host;
    private final PluginTexts texts;
    private final PluginRenderer renderer;

    public PluginDocuments(PluginHost host, PluginTexts texts, PluginRenderer renderer) {
        this.host = host;
        this.texts = texts;
        this.renderer = renderer;
    }

    @Override
    public byte[] pdf(String title, String template, Object view, Object... values) {
        Tenant tenant = host.tenant();
        String html = renderer.render(template, new PrintedPage(tenant, host.person(), texts), view);
        Print print = new Print(texts.get(tenant.locale(), title, values), tenant.name(), tenant.locale(), html);
        return new PdfPrinter(renderer::asset).print(print);
    }

    @Override
    public byte[] xlsx(List<Sheet> sheets) {
        Locale language = host.tenant().locale();
        return Workbooks.write(
                sheets.stream().map(sheet -> worded(sheet, language)).toList());
    }

    private Sheet worded(Sheet sheet, Locale language) {
        List<String> header =
                sheet.header().stream().map(key -> texts.get(language, key)).toList();
        return new Sheet(sheet.name(), header, sheet.rows());
    }
}
