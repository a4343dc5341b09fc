package integritas.plugin.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** Looks through one class: which others it names, and whether JPA is to know it. */
final class ClassCheck {

    /** What a plugin does not see, however it is named; the window would refuse it at the first call. */
    private static final List<String> FORBIDDEN = List.of(
            "jakarta/enterprise/",
            "jakarta/inject/",
            "jakarta/ejb/",
            "jakarta/servlet/",
            "jakarta/security/",
            "javax/naming/",
            "org/flywaydb/",
            "org/keycloak/",
            "fish/payara/",
            "com/sun/enterprise/");

    private static final Set<String> JPA = Set.of(
            "Ljakarta/persistence/Entity;",
            "Ljakarta/persistence/MappedSuperclass;",
            "Ljakarta/persistence/Embeddable;",
            "Ljakarta/persistence/Converter;");

    private static final String SOURCE = "integritas/plugin/api/EvidenceSource";

    private final Set<String> own;
    private final Set<String> forbidden = new TreeSet<>();
    private final List<String> entities = new ArrayList<>();
    private boolean proposes;

    /** @param own names of all classes in the jar, with slashes */
    ClassCheck(Set<String> own) {
        this.own = own;
    }

    void look(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        reader.accept(new Marks(reader.getClassName(), new References()), ClassReader.SKIP_FRAMES);
    }

    /** Returns what must not be named, as {@code class → name}. */
    Set<String> forbidden() {
        return forbidden;
    }

    List<String> entities() {
        return entities.stream().sorted().toList();
    }

    /** Tells whether a class offers to propose answers. */
    boolean proposes() {
        return proposes;
    }

    private boolean isForbidden(String name) {
        boolean server = name.startsWith("integritas/")
                && !name.startsWith("integritas/plugin/api/")
                && !name.startsWith("integritas/rubric/")
                && !own.contains(name);
        return server || FORBIDDEN.stream().anyMatch(name::startsWith);
    }

    private final class Marks extends ClassRemapper {

        private final String name;

        Marks(String name, References references) {
            super(Opcodes.ASM9, new EveryPart(), references);
            this.name = name;
            references.from = name;
        }

        @Override
        public void visit(int version, int access, String type, String signature, String parent, String[] interfaces) {
            proposes |= List.of(interfaces).contains(SOURCE);
            super.visit(version, access, type, signature, parent, interfaces);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
            if (JPA.contains(annotation)) {
                entities.add(name.replace('/', '.'));
            }
            return super.visitAnnotation(annotation, visible);
        }
    }

    /** Wants to see the bodies of methods too: what a class visitor does not ask for is skipped. */
    private static final class EveryPart extends ClassVisitor {

        EveryPart() {
            super(Opcodes.ASM9);
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String type, @Nullable String signature, @Nullable Object value) {
            return new FieldVisitor(Opcodes.ASM9) {};
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String type, @Nullable String signature, String @Nullable [] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {};
        }
    }

    private final class References extends Remapper {

        private String from = "";

        @Override
        public String map(String name) {
            if (isForbidden(name)) {
                forbidden.add(from.replace('/', '.') + " → " + name.replace('/', '.'));
            }
            return name;
        }
    }
}
