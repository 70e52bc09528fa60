package com.datingtoday.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigurationDocTest {

    private static final Pattern NAME = Pattern.compile("`([a-z0-9.<>*-]+)`");
    private static final List<String> WILDCARDS = List.of(".<id>", ".*");

    @Test
    void the_document_describes_every_property_and_no_other() throws IOException {
        var documented = documented();
        var properties = SettingsMetadata.descriptions().keySet();

        assertThat(properties)
                .hasSizeGreaterThan(100)
                .allSatisfy(property -> assertThat(documented)
                        .anyMatch(name -> name.equals(property) || property.startsWith(name + ".")));
        assertThat(documented)
                .allSatisfy(name -> assertThat(properties)
                        .anyMatch(property -> property.equals(name) || property.startsWith(name + ".")));
    }

    /** Returns the names in the first column; a name that begins with a point continues the one before it. */
    private static Set<String> documented() throws IOException {
        return Files.readAllLines(Path.of("../docs/configuration.md")).stream()
                .filter(line -> line.startsWith("| `datingtoday."))
                .flatMap(line -> names(line.substring(0, line.indexOf('|', 1))).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String cell) {
        var names = new TreeSet<String>();
        var parent = "";
        for (var match : NAME.matcher(cell).results().toList()) {
            var name = match.group(1);
            for (var wildcard : WILDCARDS) {
                name = name.endsWith(wildcard) ? name.substring(0, name.length() - wildcard.length()) : name;
            }
            if (name.startsWith(".")) {
                names.add(parent + name);
            } else {
                names.add(name);
                parent = name.substring(0, name.lastIndexOf('.'));
            }
        }
        return names;
    }
}
