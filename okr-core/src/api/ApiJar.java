import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes what others compile against: public types without code, the same bytes from the same classes. The build compares it with
 * that of the last version, which lies beside this file, so that nothing has to be downloaded to know what was promised.
 *
 * <p>Methods inherited from a type that nobody sees are written as methods of the heir: those of builders, and all that begin with
 * {@code with}, are generated into such types. What is abstract in a sealed type is written as if it were not: nobody else implements it, a new property breaks nobody.
 *
 * <pre>java -cp asm.jar ApiJar.java target/classes api.jar</pre>
 */
final class ApiJar {

    private static final int SEEN = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final Map<String, ClassReader> types = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        ApiJar jar = new ApiJar();
        jar.read(Path.of(args[0]));
        jar.write(Path.of(args[1]));
    }

    private void read(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                ClassReader type = new ClassReader(Files.readAllBytes(file));
                types.put(type.getClassName(), type);
            }
        }
    }

    private void write(Path jar) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (ClassReader type : types.values()) {
                if (isSeen(type) && !type.getClassName().contains("/internal/")) {
                    ZipEntry entry = new ZipEntry(type.getClassName() + ".class");
                    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                    out.putNextEntry(entry);
                    out.write(surface(type));
                }
            }
        }
    }

    /** Whether all of its names are public or protected, those of the types around it as well. */
    private boolean isSeen(ClassReader type) {
        boolean[] seen = {(type.getAccess() & SEEN) != 0};
        type.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public void visitInnerClass(String name, String outer, String simple, int access) {
                        boolean around = type.getClassName().equals(name) || type.getClassName().startsWith(name + "$");
                        seen[0] &= !around || (outer != null && (access & SEEN) != 0);
                    }
                },
                ClassReader.SKIP_CODE);
        return seen[0];
    }

    private byte[] surface(ClassReader type) {
        ClassWriter out = new ClassWriter(0);
        Surface surface = new Surface(out);
        type.accept(surface, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
        writeUnseenAncestors(type, surface);
        out.visitEnd();
        return out.toByteArray();
    }

    private void writeUnseenAncestors(ClassReader type, Surface heir) {
        Stream.concat(Stream.of(type.getSuperName()), Stream.of(type.getInterfaces()))
                .filter(this::isUnseen)
                .map(types::get)
                .forEach(ancestor -> {
                    ancestor.accept(heir.inherited(), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
                    writeUnseenAncestors(ancestor, heir);
                });
    }

    private boolean isUnseen(String type) {
        return types.containsKey(type) && !isSeen(types.get(type));
    }

    private String seenParent(String type) {
        return isUnseen(type) ? seenParent(types.get(type).getSuperName()) : type;
    }

    private Stream<String> seenInterfaces(String type) {
        return isUnseen(type)
                ? Stream.of(types.get(type).getInterfaces()).flatMap(this::seenInterfaces)
                : Stream.of(type);
    }

    /** Lets pass what others see. */
    private final class Surface extends ClassVisitor {

        private final Set<String> written = new HashSet<>();
        private boolean sealed;

        Surface(ClassVisitor out) {
            super(Opcodes.ASM9, out);
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
            boolean whole = !isUnseen(parent) && Stream.of(interfaces).noneMatch(ApiJar.this::isUnseen);
            String[] seen = Stream.of(interfaces)
                    .flatMap(ApiJar.this::seenInterfaces)
                    .distinct()
                    .toArray(String[]::new);
            super.visit(version, access, name, whole ? generic : null, seenParent(parent), seen);
        }

        @Override
        public void visitPermittedSubclass(String name) {
            sealed = true;
            if (!isUnseen(name)) {
                super.visitPermittedSubclass(name);
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String generic, Object value) {
            return (access & SEEN) != 0 && written.add(name)
                    ? super.visitField(access, name, type, generic, value)
                    : null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
            int kind = sealed ? access & ~Opcodes.ACC_ABSTRACT : access;
            return (access & SEEN) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0 && written.add(name + type)
                    ? super.visitMethod(kind, name, type, generic, thrown)
                    : null;
        }

        /** Passes on the methods of an ancestor that nobody sees, as if they were declared here. */
        ClassVisitor inherited() {
            return new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] thrown) {
                    return name.startsWith("<") ? null : Surface.this.visitMethod(access, name, type, generic, thrown);
                }
            };
        }

        @Override
        public void visitEnd() {
            // Once the inherited methods are written too.
        }
    }
}
