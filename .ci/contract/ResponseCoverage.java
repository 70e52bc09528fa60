import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares the responses that the whole-application tests received with those that docs/openapi.yaml describes. Arguments:
 * the document, and the record of the tests. One test is enough for a response that all calls share. Prints each response
 * that no whole-application test received; tests of the modules cover these.
 */
public final class ResponseCoverage {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final Pattern ERROR = Pattern.compile("\\b[0-9]+ ([A-Z][A-Z0-9_]+)\\b");

    /** Errors that each call shares; see ErrorCatalogue. */
    private static final Set<String> SHARED = Set.of(
            "PARAMETER_MISSING", "PARAMETER_MALFORMED", "PARAMETER_UNKNOWN", "PARAMETER_REPEATED", "PARAMETERS_CONFLICT",
            "BODY_MALFORMED", "BODY_INCOMPLETE", "TARGET_MALFORMED", "REQUEST_MALFORMED", "BODY_TOO_LARGE",
            "BODY_TYPE_UNSUPPORTED", "BODY_ENCODING_UNSUPPORTED", "HEADERS_TOO_LARGE", "UNAVAILABLE", "OVERLOADED",
            "INTERNAL", "REQUEST_UNSIGNED", "SIGNATURE_INVALID", "TIMESTAMP_OUTSIDE_WINDOW", "NONCE_REUSED",
            "SCHEME_NOT_ALLOWED", "SIGN_AGAIN", "PARAMETERS_IN_QUERY_AND_BODY", "LOGIN_REQUIRED");

    /** Shared errors that no client of a whole-application test can cause on purpose; tests of their module cover them. */
    private static final Set<String> COVERED_ELSEWHERE =
            Set.of("BODY_INCOMPLETE", "REQUEST_MALFORMED", "HEADERS_TOO_LARGE", "INTERNAL", "SIGN_AGAIN", "OVERLOADED");

    public static void main(String[] arguments) throws Exception {
        var document = described(Path.of(arguments[0]));
        var received = new TreeSet<String>(Files.readAllLines(Path.of(arguments[1])));
        var sharedReceived =
                received.stream().map(line -> line.substring(line.lastIndexOf(' ') + 1)).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        for (var reason : SHARED) {
            if (!sharedReceived.contains(reason) && !COVERED_ELSEWHERE.contains(reason)) {
                missing.add("any call: " + reason);
            }
        }
        for (var line : document) {
            if (!SHARED.contains(line.substring(line.lastIndexOf(' ') + 1)) && !received.contains(line)) {
                missing.add(line);
            }
        }
        missing.forEach(line -> System.out.println("described, but received by no test: " + line));
        System.out.printf("%d of %d described responses were received%n", document.size() - missing.size(), document.size());
    }

    /** Returns one line for each response of the document: method, path, status, and the constant of an error. */
    private static Set<String> described(Path file) throws Exception {
        var lines = new TreeSet<String>();
        var inPaths = false;
        String path = "";
        String method = "";
        String status = "";
        var description = new StringBuilder();
        for (var line : (Files.readString(file) + "\nend:\n").lines().toList()) {
            var indent = line.length() - line.stripLeading().length();
            var key = line.strip().replaceAll("^'|'(?=:)|:$", "").replaceAll(":$", "");
            if (indent == 0) {
                add(lines, method, path, status, description);
                status = "";
                inPaths = line.startsWith("paths:");
            } else if (inPaths && indent == 2) {
                add(lines, method, path, status, description);
                status = "";
                path = key;
            } else if (inPaths && indent == 4 && METHODS.contains(key)) {
                add(lines, method, path, status, description);
                status = "";
                method = key.toUpperCase(java.util.Locale.ROOT);
            } else if (inPaths && indent == 8 && key.matches("[0-9]{3}")) {
                add(lines, method, path, status, description);
                status = key;
            } else if (inPaths && !status.isEmpty()) {
                if (indent <= 6) {
                    add(lines, method, path, status, description);
                    status = "";
                } else {
                    description.append(' ').append(line.strip());
                }
            }
        }
        return lines;
    }

    private static void add(Set<String> lines, String method, String path, String status, StringBuilder description) {
        if (!status.isEmpty()) {
            var call = method + " " + path + " " + status;
            if (Integer.parseInt(status) < 400) {
                lines.add(call);
            } else {
                ERROR.matcher(description).results().forEach(match -> lines.add(call + " " + match.group(1)));
            }
        }
        description.setLength(0);
    }
}
