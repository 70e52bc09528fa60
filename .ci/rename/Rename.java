import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.sun.tools.javac.tree.JCTree;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Moves and renames types and members of the whole tree by their symbols: javac attributes all sources, and each
 * reference is rewritten in place. See README.md beside this file.
 */
public final class Rename {

    private static final Pattern COMPOUND = Pattern.compile("\\b[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+\\b");
    private static final Pattern DOC_REFERENCE = Pattern.compile("(\\{@link(?:plain)?|\\{@code|@see)(\\s+)([A-Z]\\w*)");
    private static final Set<String> COMPONENT_MARKS =
            Set.of("UseCase", "Part", "ApplicationService", "Component", "RestController", "Controller", "Service");

    private final Path root;
    private final String classPath;
    private final boolean variables;
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, String> members = new LinkedHashMap<>();
    private final Map<String, Set<String>> simpleNames = new HashMap<>();
    private final Map<Path, TreeMap<Integer, Edit>> edits = new HashMap<>();
    private final Map<Path, Path> moves = new LinkedHashMap<>();
    private final Set<String> usedTypes = new HashSet<>();
    private final Set<String> usedMembers = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private JavacTask task;
    private Trees trees;
    private final Map<Element, TreePath> declarations = new HashMap<>();
    private final Map<Element, String> memberNames = new HashMap<>();
    private final Set<Element> published = new HashSet<>();
    private final Set<Element> publishedForMain = new HashSet<>();
    private boolean inMain;

    private record Edit(int start, int end, String text) {}

    private Rename(Path root, String classPath, boolean variables) {
        this.root = root;
        this.classPath = classPath;
        this.variables = variables;
    }

    public static void main(String[] args) throws IOException {
        var root = Path.of(args[0]).toAbsolutePath().normalize();
        var classPath = Files.readString(Path.of(args[1])).strip();
        var mode = args[2];
        var rename = new Rename(root, classPath, !mode.equals("move"));
        if (mode.equals("list")) {
            rename.list();
            return;
        }
        var only = args.length > 4 ? Pattern.compile(args[4]) : Pattern.compile(".*");
        rename.read(Path.of(args[3]), only);
        rename.run();
    }

    private void read(Path recipe, Pattern only) throws IOException {
        for (var line : Files.readAllLines(recipe)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var words = line.split("\t");
            switch (words[0]) {
                case "type" -> {
                    if (only.matcher(words[1]).find()) {
                        types.put(words[1], words[2]);
                    }
                }
                case "member" -> {
                    if (only.matcher(words[1]).find()) {
                        members.put(words[1] + "#" + words[2], words[3]);
                    }
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        types.forEach((before, after) ->
                simpleNames.computeIfAbsent(simple(before), _ -> new TreeSet<>()).add(simple(after)));
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> {
                        var path = root.relativize(file).toString();
                        return path.contains("src/main/java/") || path.contains("src/test/java/");
                    })
                    .filter(file -> !root.relativize(file).toString().contains("target/"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private Iterable<? extends CompilationUnitTree> analyze() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var files = compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8);
        task = (JavacTask) compiler.getTask(
                null,
                files,
                diagnostics,
                List.of("-proc:none", "-cp", classPath, "-Xmaxerrs", "2000", "--release", "25"),
                null,
                files.getJavaFileObjectsFromPaths(sources()));
        trees = Trees.instance(task);
        var units = task.parse();
        task.analyze();
        var errors = diagnostics.getDiagnostics().stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .toList();
        errors.forEach(error -> System.out.println("ERROR " + error.getSource().getName().replace(root + "/", "") + ":"
                + error.getLineNumber() + " " + error.getMessage(null).replace('\n', ' ')));
        System.out.println(errors.size() + " errors");
        if (!errors.isEmpty() && !Boolean.getBoolean("force")) {
            System.exit(1);
        }
        return units;
    }

    private void list() throws IOException {
        for (var unit : analyze()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree tree, Void nothing) {
                    if (trees.getElement(getCurrentPath()) instanceof TypeElement type
                            && !type.getQualifiedName().isEmpty()) {
                        System.out.println("TYPE\t" + type.getQualifiedName() + "\t" + type.getKind() + "\t"
                                + root.relativize(Path.of(unit.getSourceFile().toUri())));
                    }
                    return super.visitClass(tree, nothing);
                }
            }.scan(unit, null);
        }
    }

    private void run() throws IOException {
        var units = new ArrayList<CompilationUnitTree>();
        analyze().forEach(units::add);
        for (var unit : units) {
            new Declarations().scan(unit, null);
        }
        planMembers();
        for (var unit : units) {
            planVariables(unit);
        }
        for (var unit : units) {
            rewrite(unit);
        }
        publish();
        for (var entry : edits.entrySet()) {
            write(entry.getKey(), entry.getValue());
        }
        moveFiles();
        otherFiles();
        types.keySet().stream().filter(type -> !usedTypes.contains(type)).forEach(type -> System.out.println("UNUSED type " + type));
        members.keySet().stream().filter(member -> !usedMembers.contains(member)).forEach(member -> System.out.println("UNUSED member " + member));
        notes.forEach(System.out::println);
    }

    // Names

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private String newName(TypeElement type) {
        var name = type.getQualifiedName().toString();
        var listed = types.get(name);
        if (listed != null) {
            usedTypes.add(name);
            return listed;
        }
        return type.getEnclosingElement() instanceof TypeElement outer
                ? newName(outer) + "." + type.getSimpleName()
                : name;
    }

    private static TypeElement topLevel(Element element) {
        var type = element;
        while (!(type.getEnclosingElement() instanceof PackageElement) && type.getEnclosingElement() != null) {
            type = type.getEnclosingElement();
        }
        return type instanceof TypeElement top ? top : null;
    }

    private static String packageOf(String topLevelName) {
        return topLevelName.substring(0, Math.max(0, topLevelName.lastIndexOf('.')));
    }

    private boolean isOurs(Element element) {
        return declarations.containsKey(element);
    }

    // Members

    private final class Declarations extends TreePathScanner<Void, Void> {

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            remember();
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            remember();
            return super.visitMethod(tree, nothing);
        }

        @Override
        public Void visitVariable(VariableTree tree, Void nothing) {
            remember();
            return super.visitVariable(tree, nothing);
        }

        private void remember() {
            var element = trees.getElement(getCurrentPath());
            if (element != null) {
                declarations.put(element, getCurrentPath());
            }
        }
    }

    private static boolean isType(Element element) {
        return element instanceof TypeElement;
    }

    private void planMembers() {
        var elements = task.getElements();
        var byName = new HashMap<String, List<ExecutableElement>>();
        for (var element : declarations.keySet()) {
            if (element instanceof ExecutableElement method && method.getKind() == ElementKind.METHOD) {
                byName.computeIfAbsent(method.getSimpleName().toString(), _ -> new ArrayList<>()).add(method);
            }
        }
        var work = new ArrayList<Map.Entry<Element, String>>();
        for (var element : declarations.keySet()) {
            if (element.getEnclosingElement() instanceof TypeElement owner && !isType(element)) {
                var key = newName(owner) + "#" + element.getSimpleName();
                var after = members.get(key);
                if (after != null) {
                    usedMembers.add(key);
                    work.add(Map.entry(element, after));
                } else if (variables
                        && element instanceof ExecutableElement method
                        && hasMark(method, Set.of("Bean"))) {
                    var renamed = renamedAfterType(method.getReturnType(), method.getSimpleName().toString());
                    if (renamed != null) {
                        work.add(Map.entry(element, renamed));
                    }
                }
            }
        }
        while (!work.isEmpty()) {
            var next = work.removeLast();
            var element = next.getKey();
            var after = next.getValue();
            if (memberNames.putIfAbsent(element, after) != null) {
                continue;
            }
            if (!(element.getEnclosingElement() instanceof TypeElement owner)) {
                continue;
            }
            var name = element.getSimpleName();
            if (owner.getKind() == ElementKind.RECORD) {
                for (var member : owner.getEnclosedElements()) {
                    var component = member.getSimpleName().equals(name)
                            && (member.getKind() == ElementKind.FIELD && !member.getModifiers().contains(Modifier.STATIC)
                                    || member instanceof ExecutableElement accessor
                                            && accessor.getParameters().isEmpty()
                                            && accessor.getKind() == ElementKind.METHOD)
                            && isComponent(owner, name.toString())
                            && (element.getKind() == ElementKind.FIELD
                                    || element instanceof ExecutableElement method && method.getParameters().isEmpty());
                    if (component) {
                        work.add(Map.entry(member, after));
                    }
                    if (member instanceof ExecutableElement constructor
                            && constructor.getKind() == ElementKind.CONSTRUCTOR
                            && isComponent(owner, name.toString())
                            && isCanonical(owner, constructor)) {
                        constructor.getParameters().stream()
                                .filter(parameter -> parameter.getSimpleName().equals(name))
                                .forEach(parameter -> work.add(Map.entry(parameter, after)));
                    }
                }
            }
            if (element instanceof ExecutableElement method && method.getKind() == ElementKind.METHOD) {
                for (var other : byName.getOrDefault(name.toString(), List.of())) {
                    var otherOwner = (TypeElement) other.getEnclosingElement();
                    if (other != method
                            && (elements.overrides(other, method, otherOwner)
                                    || elements.overrides(method, other, owner)
                                    || inheritsBoth(method, other))) {
                        work.add(Map.entry(other, after));
                    }
                }
                // Generated accessors of records are declared without a tree of their own.
                for (var candidate : recordAccessors.computeIfAbsent(name.toString(), this::accessorsNamed)) {
                    var otherOwner = (TypeElement) candidate.getEnclosingElement();
                    if (candidate != method && elements.overrides(candidate, method, otherOwner)) {
                        work.add(Map.entry(candidate, after));
                    }
                }
            }
        }
    }

    private final Map<String, List<ExecutableElement>> recordAccessors = new HashMap<>();

    private boolean inheritsBoth(ExecutableElement one, ExecutableElement two) {
        return false;
    }

    private List<ExecutableElement> accessorsNamed(String name) {
        var found = new ArrayList<ExecutableElement>();
        for (var element : declarations.keySet()) {
            if (element.getKind() == ElementKind.RECORD) {
                for (var member : element.getEnclosedElements()) {
                    if (member instanceof ExecutableElement method
                            && method.getKind() == ElementKind.METHOD
                            && method.getParameters().isEmpty()
                            && method.getSimpleName().contentEquals(name)) {
                        found.add(method);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isComponent(TypeElement owner, String name) {
        return owner.getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName().contentEquals(name));
    }

    private boolean isCanonical(TypeElement owner, ExecutableElement constructor) {
        var components = owner.getRecordComponents();
        var parameters = constructor.getParameters();
        if (components.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < components.size(); i++) {
            if (!components.get(i).getSimpleName().equals(parameters.get(i).getSimpleName())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasMark(Element element, Set<String> marks) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mark -> marks.contains(
                        mark.getAnnotationType().asElement().getSimpleName().toString()));
    }

    /** The new name of a variable that carries the old name of its type, or null. */
    private String renamedAfterType(TypeMirror mirror, String name) {
        if (mirror instanceof DeclaredType declared && declared.asElement() instanceof TypeElement type) {
            var before = type.getSimpleName().toString();
            var after = simple(newName(type));
            if (!before.equals(after)) {
                if (name.equals(decapitalized(before))) {
                    return decapitalized(after);
                }
                if (name.equals(before.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase())) {
                    return after.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase();
                }
            }
        }
        return null;
    }

    // Rewriting

    private void edit(Path file, String source, int start, String before, String after) {
        if (!before.equals(after) && !after.isEmpty()) {
            if (start < 0 || !source.startsWith(before, start)) {
                return;
            }
            edits.computeIfAbsent(file, _ -> new TreeMap<>()).put(start, new Edit(start, start + before.length(), after));
        }
    }

    private void rewrite(CompilationUnitTree unit) throws IOException {
        var file = Path.of(unit.getSourceFile().toUri());
        inMain = file.toString().contains("/src/main/");
        var source = Files.readString(file);
        var positions = trees.getSourcePositions();
        TypeElement primary = null;
        var path = new TreePath(unit);
        for (var declaration : unit.getTypeDecls()) {
            if (trees.getElement(new TreePath(path, declaration)) instanceof TypeElement type
                    && (primary == null || file.getFileName().toString().equals(type.getSimpleName() + ".java"))) {
                primary = type;
            }
        }
        if (primary == null) {
            return;
        }
        var oldPackage = packageOf(primary.getQualifiedName().toString());
        var newPackage = packageOf(newName(primary));
        if (!oldPackage.equals(newPackage)) {
            edit(file, source, source.indexOf("package " + oldPackage + ";") + 8, oldPackage, newPackage);
        }
        var target = file.resolveSibling(simple(newName(primary)) + ".java");
        var base = file.toString();
        var oldFolder = oldPackage.replace('.', '/');
        var folder = Path.of(base.substring(0, base.lastIndexOf(oldFolder)) + newPackage.replace('.', '/'));
        target = folder.resolve(target.getFileName());
        if (!target.equals(file)) {
            moves.put(file, target);
        }

        var imported = new HashSet<String>();
        for (ImportTree line : unit.getImports()) {
            var select = (MemberSelectTree) line.getQualifiedIdentifier();
            var linePath = new TreePath(new TreePath(path, line), select);
            int start = (int) positions.getStartPosition(unit, select);
            int end = (int) positions.getEndPosition(unit, select);
            var text = source.substring(start, end);
            if (line.isStatic()) {
                var owner = trees.getElement(new TreePath(linePath, select.getExpression()));
                if (owner instanceof TypeElement type && isOurs(type)) {
                    var member = select.getIdentifier().toString();
                    var after = newName(type) + "." + staticName(type, member);
                    edit(file, source, start, text, after);
                }
            } else if (trees.getElement(linePath) instanceof TypeElement type) {
                imported.add(type.getQualifiedName().toString());
                if (isOurs(type)) {
                    var after = newName(type);
                    if (packageOf(after).equals(newPackage) && !(type.getEnclosingElement() instanceof TypeElement)) {
                        int from = (int) positions.getStartPosition(unit, line);
                        int to = source.indexOf('\n', end) + 1;
                        edits.computeIfAbsent(file, _ -> new TreeMap<>()).put(from, new Edit(from, to, ""));
                    } else {
                        edit(file, source, start, text, after);
                    }
                }
            }
        }

        var needed = new TreeSet<String>();
        var packages = new String[] {newPackage, oldPackage};
        new TreePathScanner<Void, Void>() {

            @Override
            public Void visitImport(ImportTree tree, Void nothing) {
                return null;
            }

            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                if (trees.getElement(getCurrentPath()) instanceof TypeElement type) {
                    var before = type.getSimpleName().toString();
                    var after = simple(newName(type));
                    if (!before.isEmpty() && !before.equals(after)) {
                        var matcher = Pattern.compile("\\b" + before + "\\b").matcher(source);
                        if (matcher.find(((JCTree) tree).pos)) {
                            edit(file, source, matcher.start(), before, after);
                        }
                    }
                }
                return super.visitClass(tree, nothing);
            }

            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                var element = trees.getElement(getCurrentPath());
                if (element instanceof ExecutableElement method) {
                    if (method.getKind() == ElementKind.CONSTRUCTOR) {
                        var type = (TypeElement) method.getEnclosingElement();
                        edit(file, source, ((JCTree) tree).pos, type.getSimpleName().toString(), simple(newName(type)));
                    } else {
                        edit(file, source, ((JCTree) tree).pos, method.getSimpleName().toString(), nameOf(method));
                    }
                }
                return super.visitMethod(tree, nothing);
            }

            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                var element = trees.getElement(getCurrentPath());
                if (element != null) {
                    edit(file, source, ((JCTree) tree).pos, tree.getName().toString(), nameOf(element));
                }
                return super.visitVariable(tree, nothing);
            }

            @Override
            public Void visitIdentifier(IdentifierTree tree, Void nothing) {
                var element = trees.getElement(getCurrentPath());
                int start = (int) positions.getStartPosition(unit, tree);
                if (element instanceof TypeElement type && isOurs(type)) {
                    if (source.startsWith(type.getSimpleName().toString(), start)) {
                        edit(file, source, start, type.getSimpleName().toString(), simple(newName(type)));
                        if (type.getEnclosingElement() instanceof PackageElement
                                && !packageOf(newName(type)).equals(newPackage)
                                && !imported.contains(type.getQualifiedName().toString())) {
                            needed.add(newName(type));
                        }
                        reference(type, packages);
                    }
                } else if (element != null) {
                    edit(file, source, start, tree.getName().toString(), nameOf(element));
                    reference(element, packages);
                }
                return super.visitIdentifier(tree, nothing);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
                var element = trees.getElement(getCurrentPath());
                var name = tree.getIdentifier().toString();
                int end = (int) positions.getEndPosition(unit, tree);
                if (end < 0) {
                    return null; // the inferred type of a var
                }
                if (element instanceof TypeElement type && isOurs(type)) {
                    var qualifier = trees.getElement(new TreePath(getCurrentPath(), tree.getExpression()));
                    if (qualifier instanceof PackageElement) {
                        int start = (int) positions.getStartPosition(unit, tree);
                        edit(file, source, start, source.substring(start, end), newName(type));
                        reference(type, packages);
                        return null;
                    }
                    edit(file, source, end - name.length(), name, simple(newName(type)));
                    reference(type, packages);
                } else if (element != null) {
                    edit(file, source, end - name.length(), name, nameOf(element));
                    reference(element, packages);
                }
                return super.visitMemberSelect(tree, nothing);
            }

            @Override
            public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
                var element = trees.getElement(getCurrentPath());
                if (element != null) {
                    var name = tree.getName().toString();
                    int end = (int) positions.getEndPosition(unit, tree);
                    if (element.getKind() == ElementKind.METHOD) {
                        edit(file, source, end - name.length(), name, nameOf(element));
                    }
                    reference(element, packages);
                }
                return super.visitMemberReference(tree, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree tree, Void nothing) {
                var element = trees.getElement(getCurrentPath());
                if (element != null && useCaseOutOfReach(element, packages) instanceof TypeElement port) {
                    int start = (int) positions.getStartPosition(unit, tree);
                    int end = source.indexOf('(', start) + 1;
                    var argument = "UseCaseFactory.create(" + port.getSimpleName() + ".class"
                            + (tree.getArguments().isEmpty() ? "" : ", ");
                    edits.computeIfAbsent(file, _ -> new TreeMap<>()).put(start, new Edit(start, end, argument));
                    needed.add("com.datingtoday.application.shared.UseCaseFactory");
                    if (!imported.contains(port.getQualifiedName().toString())
                            && !packageOf(newName(port)).equals(newPackage)) {
                        needed.add(newName(port));
                    }
                    reference(port, packages);
                    tree.getArguments().forEach(part -> scan(part, null));
                    return null;
                }
                if (element != null) {
                    reference(element, packages);
                }
                return super.visitNewClass(tree, nothing);
            }
        }.scan(unit, null);

        if (!needed.isEmpty()) {
            int at = source.indexOf("import ");
            if (unit.getImports().isEmpty()) {
                at = source.indexOf('\n', source.indexOf("package ")) + 1;
            }
            var text = new StringBuilder();
            needed.forEach(name -> text.append("import ").append(name).append(";\n"));
            var present = edits.computeIfAbsent(file, _ -> new TreeMap<>());
            var lead = unit.getImports().isEmpty() ? "\n" + text : text.toString();
            // An edit may start at the same place: the first import itself.
            var clash = present.get(at);
            if (clash != null && clash.end > clash.start) {
                present.put(at, new Edit(clash.start, clash.end, lead + clash.text));
            } else {
                present.put(at, new Edit(at, at, lead));
            }
        }
        comments(unit, file, source, oldPackage, imported);
    }

    private String staticName(TypeElement type, String member) {
        for (var element : type.getEnclosedElements()) {
            if (element.getSimpleName().contentEquals(member)) {
                if (element instanceof TypeElement nested) {
                    return simple(newName(nested));
                }
                return nameOf(element);
            }
        }
        return member;
    }

    private String nameOf(Element element) {
        if (element.getKind() == ElementKind.CONSTRUCTOR) {
            return "";
        }
        return memberNames.getOrDefault(element, element.getSimpleName().toString());
    }

    private void planVariables(CompilationUnitTree unit) {
        if (!variables) {
            return;
        }
        var names = new HashSet<String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitIdentifier(IdentifierTree tree, Void nothing) {
                names.add(tree.getName().toString());
                return super.visitIdentifier(tree, nothing);
            }

            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                names.add(tree.getName().toString());
                return super.visitVariable(tree, nothing);
            }
        }.scan(unit, null);
        var given = new HashMap<String, String>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree tree, Void nothing) {
                if (trees.getElement(getCurrentPath()) instanceof VariableElement variable
                        && !memberNames.containsKey(variable)) {
                    var after = renamedAfterType(variable.asType(), variable.getSimpleName().toString());
                    if (after != null && mayBeRenamed(variable)) {
                        var before = variable.getSimpleName().toString();
                        if (names.contains(after) || !given.computeIfAbsent(after, _ -> before).equals(before)) {
                            notes.add("KEPT variable " + variable + " in " + unit.getSourceFile().getName());
                        } else {
                            renameVariable(variable, after);
                        }
                    }
                }
                return super.visitVariable(tree, nothing);
            }
        }.scan(unit, null);
    }

    private void renameVariable(VariableElement variable, String after) {
        memberNames.put(variable, after);
        if (variable.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.RECORD
                && isComponent(owner, variable.getSimpleName().toString())) {
            for (var member : owner.getEnclosedElements()) {
                if (member instanceof ExecutableElement method
                        && method.getKind() == ElementKind.METHOD
                        && method.getParameters().isEmpty()
                        && method.getSimpleName().equals(variable.getSimpleName())) {
                    memberNames.put(method, after);
                }
                if (member instanceof ExecutableElement constructor
                        && constructor.getKind() == ElementKind.CONSTRUCTOR
                        && isCanonical(owner, constructor)) {
                    constructor.getParameters().stream()
                            .filter(parameter -> parameter.getSimpleName().equals(variable.getSimpleName()))
                            .forEach(parameter -> memberNames.put(parameter, after));
                }
            }
        }
    }

    private static boolean mayBeRenamed(VariableElement variable) {
        if (variable.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.RECORD
                && isComponent(owner, variable.getSimpleName().toString())) {
            return hasMark(owner, COMPONENT_MARKS)
                    || owner.getQualifiedName().toString().startsWith("com.datingtoday.application.");
        }
        if (variable.getEnclosingElement() instanceof ExecutableElement method
                && method.getKind() == ElementKind.CONSTRUCTOR
                && method.getEnclosingElement().getKind() == ElementKind.RECORD) {
            return isComponent((TypeElement) method.getEnclosingElement(), variable.getSimpleName().toString()) == false;
        }
        return true;
    }

    // Visibility

    private void reference(Element element, String[] packages) {
        var top = topLevel(element);
        if (top == null || !isOurs(top) || !inMain && isUseCase(top)) {
            return;
        }
        var before = packageOf(top.getQualifiedName().toString());
        var after = packageOf(newName(top));
        if (after.equals(packages[0]) || !before.equals(packages[1])) {
            return;
        }
        for (var next = element; next != null && !(next instanceof PackageElement); next = next.getEnclosingElement()) {
            if (next.getKind().isClass()
                    || next.getKind().isInterface()
                    || next.getKind() == ElementKind.METHOD
                    || next.getKind() == ElementKind.CONSTRUCTOR
                    || next.getKind() == ElementKind.FIELD) {
                if (next.getEnclosingElement() instanceof ExecutableElement) {
                    return; // a local class
                }
                publishLater(next);
            }
        }
    }

    private static boolean isUseCase(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                && type.getSimpleName().toString().endsWith("UseCase")
                && !type.getModifiers().contains(Modifier.PUBLIC);
    }

    /** The port of a use case that a test of another package creates; its record stays hidden. */
    private TypeElement useCaseOutOfReach(Element constructor, String[] packages) {
        if (constructor.getEnclosingElement() instanceof TypeElement type
                && isOurs(type)
                && isUseCase(type)
                && !packageOf(newName(type)).equals(packages[0])
                && type.getInterfaces().getFirst() instanceof DeclaredType port) {
            return (TypeElement) port.asElement();
        }
        return null;
    }

    private void publishLater(Element element) {
        var modifiers = element.getModifiers();
        if (!modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.PRIVATE)) {
            published.add(element);
            if (inMain) {
                publishedForMain.add(element);
            }
            if (element.getKind() == ElementKind.RECORD) {
                var owner = (TypeElement) element;
                owner.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR)
                        .map(ExecutableElement.class::cast)
                        .filter(constructor -> isCanonical(owner, constructor))
                        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PUBLIC))
                        .forEach(published::add);
            }
        }
    }

    private void publish() throws IOException {
        var elements = task.getElements();
        for (var element : List.copyOf(published)) {
            if (element instanceof ExecutableElement method) {
                for (var other : declarations.keySet()) {
                    if (other instanceof ExecutableElement overrider
                            && !overrider.getModifiers().contains(Modifier.PUBLIC)
                            && overrider.getSimpleName().equals(method.getSimpleName())
                            && elements.overrides(overrider, method, (TypeElement) overrider.getEnclosingElement())) {
                        published.add(overrider);
                    }
                }
            }
        }
        for (var element : published) {
            var path = declarations.get(element);
            if (path == null) {
                continue;
            }
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                continue;
            }
            var unit = path.getCompilationUnit();
            var file = Path.of(unit.getSourceFile().toUri());
            var source = Files.readString(file);
            var tree = path.getLeaf();
            if (file.toString().contains("/src/main/")) {
                notes.add("PUBLIC " + (publishedForMain.contains(element) ? "main " : "test ")
                        + element.getKind() + " " + topLevel(element) + " " + element);
            }
            var modifiers = switch (tree) {
                case ClassTree type -> type.getModifiers();
                case MethodTree method -> method.getModifiers();
                case VariableTree variable -> variable.getModifiers();
                default -> null;
            };
            if (modifiers == null) {
                continue;
            }
            // A record's own generated members have no text.
            int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
            if (start < 0) {
                continue;
            }
            if (tree instanceof MethodTree method
                    && element.getKind() == ElementKind.CONSTRUCTOR
                    && !source.startsWith(((TypeElement) element.getEnclosingElement()).getSimpleName().toString(), ((JCTree) method).pos)) {
                continue;
            }
            int at = start;
            for (var annotation : modifiers.getAnnotations()) {
                at = Math.max(at, (int) trees.getSourcePositions().getEndPosition(unit, annotation));
            }
            while (Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            if (source.startsWith("protected ", at)) {
                edits.computeIfAbsent(file, _ -> new TreeMap<>()).put(at, new Edit(at, at + 10, "public "));
            } else {
                var present = edits.computeIfAbsent(file, _ -> new TreeMap<>());
                var clash = present.get(at);
                if (clash == null) {
                    present.put(at, new Edit(at, at, "public "));
                } else if (!clash.text.startsWith("public ")) {
                    present.put(at, new Edit(clash.start, clash.end, "public " + clash.text));
                }
            }
        }
    }

    // Comments and texts

    private void comments(
            CompilationUnitTree unit, Path file, String source, String oldPackage, Set<String> imported) {
        // The types that a comment of this file may mean by their simple name.
        var near = new HashMap<String, String>();
        types.forEach((before, after) -> {
            var owner = packageOf(before);
            if (owner.equals(oldPackage) || imported.contains(before) || imported.contains(owner)) {
                near.put(simple(before), simple(after));
            }
        });
        var present = edits.computeIfAbsent(file, _ -> new TreeMap<>());
        boolean[] code = codeMask(source);
        var words = COMPOUND.matcher(source);
        while (words.find()) {
            if (code[words.start()]) {
                continue;
            }
            var before = words.group();
            var after = near.get(before);
            if (after == null) {
                var any = simpleNames.get(before);
                after = any != null && any.size() == 1 ? any.iterator().next() : null;
            }
            if (after != null && !after.equals(before) && !present.containsKey(words.start())) {
                present.put(words.start(), new Edit(words.start(), words.end(), after));
            }
        }
        Matcher references = DOC_REFERENCE.matcher(source);
        while (references.find()) {
            int at = references.start(3);
            var after = near.get(references.group(3));
            if (!code[at] && after != null && !present.containsKey(at)) {
                present.put(at, new Edit(at, references.end(3), after));
            }
        }
    }

    /** True for each character of code; false in comments and texts. */
    private static boolean[] codeMask(String source) {
        var code = new boolean[source.length()];
        int at = 0;
        while (at < source.length()) {
            int end;
            if (source.startsWith("//", at)) {
                end = source.indexOf('\n', at);
            } else if (source.startsWith("/*", at)) {
                end = source.indexOf("*/", at + 2) + 2;
            } else if (source.startsWith("\"\"\"", at)) {
                end = at + 3;
                while (!source.startsWith("\"\"\"", end)) {
                    end += source.charAt(end) == '\\' ? 2 : 1;
                }
                end += 3;
            } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                char quote = source.charAt(at);
                end = at + 1;
                while (source.charAt(end) != quote) {
                    end += source.charAt(end) == '\\' ? 2 : 1;
                }
                end++;
            } else {
                code[at] = true;
                at++;
                continue;
            }
            at = end < 0 ? source.length() : end;
        }
        return code;
    }

    private void write(Path file, TreeMap<Integer, Edit> changes) throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        var source = Files.readString(file);
        var text = new StringBuilder();
        int at = 0;
        for (var change : changes.values()) {
            if (change.start < at) {
                notes.add("OVERLAP " + file + " at " + change.start + " " + change.text);
                continue;
            }
            text.append(source, at, change.start).append(change.text);
            at = change.end;
        }
        text.append(source, at, source.length());
        Files.writeString(file, text);
    }

    private void moveFiles() throws IOException {
        // Two steps, since a new name may be the old name of another file.
        for (var file : moves.keySet()) {
            Files.move(file, Path.of(file + ".moving"));
        }
        for (var move : moves.entrySet()) {
            Files.createDirectories(move.getValue().getParent());
            if (Files.exists(move.getValue())) {
                throw new IOException(move.getValue() + " exists already");
            }
            Files.move(Path.of(move.getKey() + ".moving"), move.getValue());
            var resource = resource(move.getKey());
            if (Files.exists(resource)) {
                var target = resource(move.getValue());
                Files.createDirectories(target.getParent());
                Files.move(resource, target);
            }
        }
    }

    /** The MyBatis statements beside a mapper. */
    private static Path resource(Path source) {
        return Path.of(source.toString().replace("/java/", "/resources/").replaceAll("\\.java$", ".xml"));
    }

    private void otherFiles() throws IOException {
        var names = types.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        try (Stream<Path> files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = root.relativize(file).toString();
                if (path.contains("target/") || path.startsWith(".git/") || path.startsWith(".ci/rename/")
                        || !path.matches(".*\\.(xml|yaml|factories|properties|imports|lua|java)")) {
                    continue;
                }
                if (path.endsWith(".java") && !path.endsWith("package-info.java")) {
                    continue;
                }
                var before = Files.readString(file);
                var after = before;
                for (var name : names) {
                    if (after.contains(simple(name))) {
                        after = after.replaceAll("\\b" + Pattern.quote(name) + "\\b", types.get(name));
                        int outer = name.lastIndexOf('.');
                        if (Character.isUpperCase(simple(name.substring(0, outer)).charAt(0))) {
                            var binary = name.substring(0, outer) + "$" + simple(name);
                            var to = types.get(name);
                            after = after.replace(
                                    binary, to.substring(0, to.lastIndexOf('.')) + "$" + simple(to));
                        }
                    }
                }
                // A nested type follows its outer type, which may be written with a dollar sign.
                if (!after.equals(before)) {
                    Files.writeString(file, after);
                }
            }
        }
    }
}
