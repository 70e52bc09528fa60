package com.datingtoday.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.domain.auth.AuthSession;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that has the domain and its one annotation library, and nothing else, on its class path. */
class DomainAloneScenario {

    @TempDir
    Path classes;

    /** Where a class comes from. */
    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static final List<URL> CLASS_PATH = List.of(home(AuthSession.class), home(Nullable.class));

    private boolean compile(Path source, StringWriter messages) throws IOException {
        var path = CLASS_PATH.stream()
                .map(url -> Path.of(URI.create(url.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
        var options = List.of("-classpath", path, "-d", classes.toString(), "-proc:none", "-Xlint:all", "-Werror");
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            return compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
        }
    }

    @Test
    void a_program_with_nothing_else_on_its_class_path_opens_refreshes_and_ends_a_session() throws Exception {
        var source = requireNonNull(DomainAloneScenario.class.getResource("/consumer/DomainConsumer.java"));
        var messages = new StringWriter();
        assertThat(compile(Path.of(source.toURI()), messages))
                .as(messages::toString)
                .isTrue();

        var path =
                new URL[] {CLASS_PATH.get(0), CLASS_PATH.get(1), classes.toUri().toURL()};
        try (var loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            var consumer = (Callable<?>)
                    loader.loadClass("DomainConsumer").getConstructor().newInstance();

            assertThat(consumer.call()).isEqualTo("true false live ended at 2026-03-01T12:01:00Z code code");
        }
    }

    @Test
    void such_a_program_finds_nothing_of_ours_but_the_domain() throws IOException {
        var source = classes.resolve("DomainConsumer.java");
        Files.writeString(source, "import org.assertj.core.api.Assertions; class DomainConsumer {}");
        var messages = new StringWriter();

        assertThat(compile(source, messages)).isFalse();
        assertThat(messages.toString()).contains("package org.assertj.core.api does not exist");
    }
}
