package com.datingtoday.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.datingtoday.application.profile.port.Reviews;
import com.datingtoday.application.shared.EventHandler;
import com.datingtoday.application.shared.KeyedHasher;
import com.datingtoday.bootstrap.command.OperatorCommands;
import com.datingtoday.bootstrap.development.ErrorSamples;
import com.datingtoday.bootstrap.testing.TestInstance;
import com.datingtoday.bootstrap.testing.TestUser;
import com.datingtoday.domain.auth.LoginType;
import com.datingtoday.domain.auth.SigningScheme;
import com.datingtoday.domain.chat.DeviceToken;
import com.datingtoday.domain.chat.Message;
import com.datingtoday.domain.chat.MessageState;
import com.datingtoday.domain.chat.MessageType;
import com.datingtoday.domain.discovery.MatchReason;
import com.datingtoday.domain.discovery.ReportedLocation;
import com.datingtoday.domain.discovery.SearchScope;
import com.datingtoday.domain.media.MediaKind;
import com.datingtoday.domain.media.Rendition;
import com.datingtoday.domain.profile.ReviewState;
import com.datingtoday.domain.profile.value.Education;
import com.datingtoday.domain.profile.value.Gender;
import com.datingtoday.domain.profile.value.GenderPreference;
import com.datingtoday.domain.profile.value.MaritalStatus;
import com.datingtoday.domain.profile.value.MessagePermission;
import com.datingtoday.domain.profile.value.ProfileAudience;
import com.datingtoday.domain.profile.value.Salary;
import com.datingtoday.domain.profile.visibility.Presence;
import com.datingtoday.domain.safety.Report;
import com.datingtoday.domain.shared.DomainEvent;
import com.datingtoday.domain.shared.geo.DistanceBand;
import com.datingtoday.domain.vip.OrderCause;
import com.datingtoday.domain.vip.PaymentChannel;
import com.datingtoday.domain.vip.PaymentScene;
import com.datingtoday.domain.vip.Privilege;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.socket.CloseStatus;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;

/**
 * Names in the database, in stored files, on the wire, in scripts of operators and on dashboards. They stay when Java
 * types are renamed. The headings of the snapshot do not depend on names of types.
 *
 * <p>{@code mvn verify -Dcontract.update=true} rewrites {@code contract/stored-names.txt} and {@code
 * contract/websocket.txt}; see {@link Snapshot}.
 */
class StoredNamesIT {

    private static final Pattern FRAME =
            Pattern.compile("JsonSubTypes\\.Type\\(\\s*value = [\\w.]+,\\s*name = \"(\\w+)\"\\)");
    private static final Pattern OWN_CLOSING = Pattern.compile("new CloseStatus\\(\\s*(\\d+),\\s*\"([^\"]*)\"\\)");
    private static final Pattern KNOWN_CLOSING =
            Pattern.compile("CloseStatus\\.([A-Z_]+)\\s*\\.withReason\\(\\s*\"([^\"]*)\"\\)");

    private final TestInstance testInstance = TestInstance.one();
    private final TreeSet<String> lines = new TreeSet<>();

    @Test
    void stored_and_sent_names_do_not_change() throws ReflectiveOperationException {
        constants();
        codes();
        listeners();
        for (var purpose : KeyedHasher.Purpose.values()) {
            lines.add("hash under the published key of tests, " + purpose.name() + ": "
                    + testInstance.bean(KeyedHasher.class).hash(purpose, "sample"));
        }
        frames();
        command("", operatorCommands());
        meters();

        Snapshot.assertSame("stored-names.txt", lines);
    }

    @Test
    void web_socket_frames_have_their_fields() {
        Map<String, Object> document = new Yaml().load(Sources.text(Path.of("..", "docs", "asyncapi.yaml")));
        describe("", document, document);

        assertThat(lines).hasSizeGreaterThan(30);
        Snapshot.assertSame("websocket.txt", lines);
    }

    private void constants() {
        names("order cause", OrderCause.values());
        names("login type", LoginType.values());
        names("kind of media", MediaKind.values());
        names("rendition", Rendition.values());
        names("privilege", Privilege.values());
        names("presence", Presence.values());
        names("state of a review", ReviewState.values());
        names("subject of a review", Reviews.Subject.values());
        names("why a person is found", MatchReason.values());
        names("stage of a list", SearchScope.values());
        names("showing of a message", Message.DisplayState.values());
        names("reason of a report", Report.Reason.values());
        names("payment scene", PaymentScene.values());
        Arrays.stream(PaymentChannel.values())
                .forEach(paymentChannel ->
                        lines.add("payment channel " + paymentChannel.name() + " " + paymentChannel.wireName()));
        Arrays.stream(MessageType.values())
                .forEach(type -> lines.add("type of a message, word " + type.name() + " " + type.wireName()));
        names("distance band", DistanceBand.values());
        names("state of a report", Report.State.values());
    }

    private void codes() {
        coded("source of a place", ReportedLocation.Source.values(), ReportedLocation.Source::code);
        coded("platform of a device", DeviceToken.Platform.values(), DeviceToken.Platform::code);
        coded("signing scheme", SigningScheme.values(), SigningScheme::number);
        coded("type of a message", MessageType.values(), MessageType::code);
        coded("state of a message", MessageState.values(), MessageState::code);
        coded("gender", Gender.values(), Gender::code);
        coded("attraction", GenderPreference.values(), GenderPreference::code);
        coded("emotion", MaritalStatus.values(), MaritalStatus::code);
        coded("education", Education.values(), Education::code);
        coded("salary", Salary.values(), Salary::code);
        coded("authority", ProfileAudience.values(), ProfileAudience::code);
        coded("authority of messages", MessagePermission.values(), MessagePermission::code);
    }

    private void names(String heading, Enum<?>... constants) {
        for (var constant : constants) {
            lines.add(heading + " " + constant.name());
        }
    }

    private <E extends Enum<E>> void coded(String heading, E[] constants, ToIntFunction<E> code) {
        for (var constant : constants) {
            lines.add(heading + " " + constant.name() + " = " + code.applyAsInt(constant));
        }
    }

    /** The outbox stores the names of handlers and the fields of events. */
    private void listeners() {
        var context = Objects.requireNonNull(
                testInstance.bean(RequestMappingHandlerMapping.class).getApplicationContext());
        for (EventHandler<?> eventHandler :
                context.getBeansOfType(EventHandler.class).values()) {
            if (!eventHandler.name().startsWith("test.")) {
                var event = (DomainEvent) ErrorSamples.of(eventHandler.type()).getFirst();
                lines.add("listener " + eventHandler.name() + " hears: " + event.payload());
            }
        }
    }

    private void frames() throws ReflectiveOperationException {
        for (var file : Sources.files("adapters-web", ".java")) {
            var source = Sources.text(file);
            FRAME.matcher(source).results().forEach(match -> lines.add("frame " + match.group(1)));
            OWN_CLOSING
                    .matcher(source)
                    .results()
                    .forEach(match -> lines.add("closing " + match.group(1) + " " + match.group(2)));
            for (var match : KNOWN_CLOSING.matcher(source).results().toList()) {
                var known =
                        (CloseStatus) CloseStatus.class.getField(match.group(1)).get(null);
                lines.add("closing " + Objects.requireNonNull(known).getCode() + " " + match.group(2));
            }
        }
    }

    /** Finds the one method whose result is the command line. */
    private static CommandLine operatorCommands() throws ReflectiveOperationException {
        var method = Arrays.stream(OperatorCommands.class.getDeclaredMethods())
                .filter(candidate -> candidate.getReturnType() == CommandLine.class)
                .findAny()
                .orElseThrow();
        method.setAccessible(true);
        var ports = method.getParameterTypes()[0];
        var none = Proxy.newProxyInstance(ports.getClassLoader(), new Class<?>[] {ports}, (_, _, _) -> {
            throw new UnsupportedOperationException();
        });
        return (CommandLine) Objects.requireNonNull(method.invoke(null, none));
    }

    private void command(String before, CommandLine command) {
        var spec = command.getCommandSpec();
        var name = before + " " + spec.name();
        lines.add("command" + name + " " + new TreeSet<>(Arrays.asList(spec.aliases())));
        spec.positionalParameters()
                .forEach(value -> lines.add(
                        "command" + name + " " + value.index() + " " + value.paramLabel() + " " + value.arity()));
        spec.options()
                .forEach(option -> lines.add("command" + name + " " + new TreeSet<>(Arrays.asList(option.names())) + " "
                        + option.arity() + " default " + option.defaultValue()));
        command.getSubcommands().values().forEach(one -> command(name, one));
    }

    private void meters() {
        TestUser.register(testInstance);
        var refused = testInstance.wire().get("/api/users/me");
        assertThat(refused.code()).isNotZero();
        var tags = new TreeMap<String, TreeSet<String>>();
        for (Meter meter : testInstance.meters().getMeters()) {
            var name = meter.getId().getName();
            if (name.matches("(datingtoday|redis|sql)[.].*|http[.]server[.]requests")) {
                meter.getId().getTags().stream()
                        .map(Tag::getKey)
                        .forEach(tags.computeIfAbsent(name, _ -> new TreeSet<>())::add);
            }
        }
        tags.forEach((name, keys) -> lines.add("meter " + name + " " + keys));
    }

    /** Adds all lines except descriptions and examples. */
    private void describe(String at, Object node, Map<String, Object> document) {
        switch (node) {
            case Map<?, ?> map
            when map.get("$ref") instanceof String reference
                    && reference.startsWith("#")
                    && at.contains("/components") -> describe(at, at(document, reference), document);
            case Map<?, ?> map ->
                map.forEach((name, value) -> {
                    if (value != null && !isForReaders(at, String.valueOf(name))) {
                        describe(at + "/" + name, value, document);
                    }
                });
            case Collection<?> list -> list.forEach(one -> describe(at + "/-", one, document));
            default -> lines.add(at + ": " + node);
        }
    }

    private static boolean isForReaders(String at, String name) {
        return Set.of("description", "summary", "examples", "info", "schemas").contains(name)
                && !at.endsWith("/properties");
    }

    private static Object at(Map<String, Object> document, String reference) {
        Object node = document;
        for (String step : reference.substring(2).split("/", -1)) {
            node = Objects.requireNonNull(((Map<?, ?>) node).get(step));
        }
        return node;
    }
}
