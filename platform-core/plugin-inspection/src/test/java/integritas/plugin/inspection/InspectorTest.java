package integritas.plugin.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import integritas.plugin.api.Permission;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class InspectorTest {

    private static final String DESCRIPTOR = """
            id: sample
            version: 1.2.0
            api: ">=1.0.0 & <2.0.0"
            name: {id: Contoh, en: Sample}
            description: {id: Untuk uji, en: For tests}
            provider: Tests
            """;

    @TempDir
    Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void begin() {
        put("plugin.yaml", DESCRIPTOR);
    }

    @Test
    void takesASmallSoundJar() throws IOException {
        Inspected inspected = inspect();

        assertThat(inspected.findings()).isEmpty();
        assertThat(inspected.isSound()).isTrue();
        assertThat(inspected.sha256()).matches("[0-9a-f]{64}");
        Descriptor descriptor = inspected.descriptor().orElseThrow();
        assertThat(descriptor.id()).isEqualTo("sample");
        assertThat(descriptor.schema()).isEqualTo("plugin_sample");
        assertThat(descriptor.isFor("kota-contoh")).isTrue();
    }

    @Test
    void saysOfWhatIsNoJarThatItIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("note.jar"), "not a jar");

        Inspected inspected = new Inspector("1.0.0").inspect(file);

        assertThat(inspected.findings()).extracting(Finding::code).containsExactly("not-a-jar");
        assertThat(inspected.id()).isEqualTo("note.jar");
    }

    @Test
    void missesTheDescriptor() throws IOException {
        files.clear();
        put("readme.txt", "hello");

        assertThat(codes()).containsExactly("no-descriptor");
    }

    @Test
    void namesTheLineOfADescriptorThatIsNoYaml() throws IOException {
        put("plugin.yaml", "id: sample\nversion: [1\n");

        assertThat(inspect().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("descriptor-malformed");
            assertThat(finding.detail()).contains("plugin.yaml:3");
        });
    }

    @Test
    void namesEverythingThatIsWrongWithADescriptorAtOnce() throws IOException {
        put("plugin.yaml", DESCRIPTOR.replace("id: sample", "id: Sample!").replace("provider", "vendor"));

        assertThat(inspect().findings())
                .extracting(Finding::detail)
                .anyMatch(detail -> detail.contains("id"))
                .anyMatch(detail -> detail.contains("vendor"))
                .anyMatch(detail -> detail.contains("provider"));
    }

    @Test
    void refusesFilesThatLeadOutOfTheFolder() throws IOException {
        put("../../etc/passwd", "x");
        put("..\\evil.dll", "x");

        assertThat(codes()).containsExactly("path-leads-out", "path-leads-out");
    }

    @Test
    void refusesASmallFileThatUnpacksToALargeOne() throws IOException {
        files.put("zeros", new byte[201_000_000]);

        assertThat(codes()).containsExactly("too-large");
    }

    @Test
    void refusesClassesThatThePlatformLends() throws IOException {
        files.put(
                "integritas/plugin/api/PluginHost.class", type("integritas/plugin/api/PluginHost", "java/lang/Object"));

        assertThat(inspect().findings()).containsExactly(new Finding("brings-what-is-lent", "integritas.plugin.api"));
    }

    @Test
    void refusesClassesThatNameWhatIsHidden() throws IOException {
        files.put("sample/Thief.class", type("sample/Thief", "integritas/tenant/TenantSession"));
        files.put("sample/Looker.class", type("sample/Looker", "javax/naming/InitialContext"));

        assertThat(inspect().findings())
                .extracting(Finding::detail)
                .containsExactlyInAnyOrder(
                        "sample.Thief → integritas.tenant.TenantSession",
                        "sample.Looker → javax.naming.InitialContext");
    }

    @Test
    void refusesClassesThatUseWhatIsHiddenInsideOfAMethod() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "sample/Sly", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "look", "()V", null, null);
        method.visitCode();
        method.visitInsn(Opcodes.ACONST_NULL);
        method.visitTypeInsn(Opcodes.CHECKCAST, "javax/naming/InitialContext");
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 0);
        method.visitEnd();
        files.put("sample/Sly.class", writer.toByteArray());

        assertThat(inspect().findings())
                .extracting(Finding::detail)
                .containsExactly("sample.Sly → javax.naming.InitialContext");
    }

    @Test
    void letsAPluginNameItsOwnClassesWhateverTheyAreCalled() throws IOException {
        files.put("integritas/plugins/sample/Base.class", type("integritas/plugins/sample/Base", "java/lang/Object"));
        files.put(
                "integritas/plugins/sample/More.class",
                type("integritas/plugins/sample/More", "integritas/plugins/sample/Base"));

        assertThat(codes()).isEmpty();
    }

    @Test
    void refusesAPluginForAnotherApi() throws IOException {
        for (String range : new String[] {">=1.1.0", "2.0.0", "whatever", ""}) {
            put("plugin.yaml", DESCRIPTOR.replace(">=1.0.0 & <2.0.0", range));

            assertThat(codes()).as(range).containsAnyOf("other-api", "descriptor-malformed");
        }
    }

    @Test
    void wantsPermissionForTables() throws IOException {
        put("db/migration/V1__a.sql", "create table a (id int)");

        assertThat(inspect().findings()).containsExactly(new Finding("permission-missing", "store-data"));

        put("plugin.yaml", DESCRIPTOR + "permissions: [store-data]\n");
        assertThat(inspect().findings()).isEmpty();
        assertThat(inspect().descriptor().orElseThrow().wants(Permission.STORE_DATA))
                .isTrue();
    }

    @Test
    void wantsEachTextInBothLanguages() throws IOException {
        put("texts/messages_id.properties", "title=Judul\nonly=Hanya");
        put("texts/messages_en.properties", "title=Title\nextra=Extra");

        assertThat(inspect().findings())
                .extracting(Finding::detail)
                .containsExactly("texts/messages_id.properties: extra", "texts/messages_en.properties: only");
    }

    @Test
    void namesLineAndNodeOfAnEditionThatDoesNotAddUp() throws IOException {
        put("plugin.yaml", DESCRIPTOR + "rubrics: [own/1, own/2]\n");
        put(
                "own/1/edition.yaml",
                "rubric: own\nedition: \"1\"\nlanguages: [id]\nnodes:\n  - code: A\n    weigth: 60\n");

        assertThat(inspect().findings())
                .anyMatch(finding -> finding.code().equals("rubric-malformed")
                        && finding.detail().contains("own/1/edition.yaml:6")
                        && finding.detail().contains("weigth"))
                .contains(new Finding("rubric-missing", "own/2/edition.yaml"));
    }

    @Test
    void readsAnEditionOfSixThousandNodes() throws IOException {
        put("plugin.yaml", DESCRIPTOR + "rubrics: [giant]\n");
        put("giant/edition.yaml", """
                rubric: giant
                edition: "1"
                title: {id: Raksasa}
                source: Uji
                languages: [id]
                scales: {yes-no: {Ya: 1, Tidak: 0}}
                policies:
                  aboveOne: {credit: 1, reason: r, source: s}
                  overZero: {credit: 0, reason: r, source: s}
                  fromZero: {credit: 0, reason: r, source: s}
                readings:
                  default: {unanswered: zero, reason: r, source: s}
                nodes:
                  - code: A
                    weight: 5999
                    nodes:
                %s
                awards:
                  - code: GREEN
                    requirements: [{code: total, on: [TOTAL], minimum: 1, source: s}]
                """.formatted(
                        lines("      - {code: A.%1$d, weight: 1, questions: [{code: A.%1$d.a, scale: yes-no}]}")));
        put("giant/texts_id.yaml", """
                answers: {Ya: "Ya", Tidak: "Tidak"}
                nodes:
                  A: Semua
                %s
                questions:
                %s
                awards:
                  GREEN: {label: Hijau, requirements: {total: Jumlah}}
                """.formatted(
                        lines("  A.%1$d: Bagian %1$d"),
                        lines("  A.%1$d.a: {text: 'Ada %1$d?', options: {Ya: Ada, Tidak: Tidak ada}}")));

        Inspected inspected = inspect();

        assertThat(inspected.findings()).isEmpty();
        assertThat(inspected.rubrics())
                .singleElement()
                .satisfies(rubric -> assertThat(rubric.code()).isEqualTo("giant"));
    }

    private static String lines(String line) {
        return IntStream.rangeClosed(1, 5999).mapToObj(line::formatted).collect(Collectors.joining("\n"));
    }

    @Test
    void refusesASettingsSchemaThatIsNone() throws IOException {
        put("settings.schema.json", "{\"type\": \"objekt\"}");

        assertThat(codes()).isNotEmpty().containsOnly("settings-malformed");
    }

    @Test
    void refusesSettingsAndChoicesThatAreNotWordedInBothLanguages() throws IOException {
        put("settings.schema.json", """
                {"type": "object", "properties": {
                  "period": {"type": "string", "enum": ["month", "quarter"]},
                  "rows": {"type": "integer", "enum": [10, 20]}}}""");
        put("texts/messages_id.properties", """
                settings.period=Setiap
                settings.period.option.month=Bulan
                settings.period.option.quarter=Triwulan
                settings.rows=Baris
                """);
        put("texts/messages_en.properties", """
                settings.period=Every
                settings.period.option.month=Month
                settings.rows=Rows
                """);

        assertThat(inspect().findings())
                .containsExactly(
                        new Finding("text-missing", "texts/messages_en.properties: settings.period.option.quarter"));

        put("texts/messages_en.properties", "settings.period.option.quarter=Quarter");
        assertThat(inspect().findings())
                .extracting(Finding::detail)
                .contains(
                        "texts/messages_en.properties: settings.rows",
                        "texts/messages_en.properties: settings.period.option.month");
    }

    @Test
    void refusesASettingsSchemaThatWouldMakeTheServerAskSomebodyElse() throws IOException {
        for (String hostile : new String[] {
            "{\"$schema\": \"http://127.0.0.1:1/evil\"}",
            "{\"properties\": {\"a\": {\"$ref\": \"http://127.0.0.1:1/evil\"}}}",
            "{\"$id\": \"http://127.0.0.1:1/evil\"}"
        }) {
            put("settings.schema.json", hostile);

            assertThat(codes()).as(hostile).containsExactly("settings-malformed");
        }
    }

    @Test
    void survivesADescriptorThatIsNestedWithoutEnd() throws IOException {
        put("plugin.yaml", "id: " + "[".repeat(200_000));

        assertThat(inspect().isSound()).isFalse();
    }

    @Test
    void wantsOperationsToSayWhoMayUseThem() throws IOException {
        put("openapi.yaml", "paths:\n  /a:\n    get: {operationId: a, summary: A, description: B, responses: {}}\n");

        assertThat(inspect().findings())
                .containsExactly(new Finding("operations-malformed", "openapi.yaml get /a: x-roles is missing"));
    }

    private Iterable<String> codes() throws IOException {
        return inspect().findings().stream().map(Finding::code).toList();
    }

    private Inspected inspect() throws IOException {
        Path jar = folder.resolve("sample.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream packing = new JarOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                packing.putNextEntry(new JarEntry(entry.getKey()));
                packing.write(entry.getValue());
            }
        }
        return new Inspector("1.0.0").inspect(jar);
    }

    private void put(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] type(String name, String parent) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, parent, null);
        return writer.toByteArray();
    }
}
