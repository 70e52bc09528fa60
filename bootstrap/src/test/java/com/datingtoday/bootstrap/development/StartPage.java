package com.datingtoday.bootstrap.development;

import com.datingtoday.application.profile.port.Profiles;
import com.datingtoday.domain.profile.Profile;
import com.datingtoday.domain.shared.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** HTML page with the example users and links to the API description and the documentation. */
record StartPage(ExampleUsers exampleUsers, Profiles profiles, DocumentFiles documents) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>DatingToday</title>
            <style>
            body { font: 16px/1.5 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em }
            td, th { text-align: left; padding: 0 2em 0 0 }
            ul { columns: 2 }
            </style>
            </head>
            <body>
            <h1>DatingToday</h1>
            <p>This is the development start: the whole API with example data, an embedded database and Redis, and a
            payment sandbox. <code>POST /api/auth/sendsms</code> returns the login code instead of sending it.</p>
            <h2>Example users</h2>
            <p>They have photos, messages and visitors. App key <code>{app}</code>, app secret
            <code>{secret}</code>.</p>
            <table>
            <tr><th>phone</th><th>user id</th><th>nickname</th></tr>
            {users}
            </table>
            <h2>API</h2>
            <p><a href="/swagger-ui.html">Swagger UI</a>, OpenAPI as <a href="/v3/api-docs">JSON</a> and
            <a href="/v3/api-docs.yaml">YAML</a>. Every call is signed: <a href="/docs/signing.md">signing.md</a>
            describes how, and <a href="/docs/login-scheme2.sh">login-scheme2.sh</a> is an example.</p>
            <h2>Documentation</h2>
            <ul>
            {documents}
            </ul>
            </body>
            </html>
            """;

    String html() {
        return PAGE.replace(
                        "{app}", HtmlUtils.htmlEscape(DevelopmentData.APP.id().value()))
                .replace(
                        "{secret}",
                        HtmlUtils.htmlEscape(DevelopmentData.APP.secret().value()))
                .replace("{users}", users())
                .replace(
                        "{documents}",
                        documents.files().keySet().stream()
                                .map(HtmlUtils::htmlEscape)
                                .map(name -> "<li><a href=\"/docs/%s\">%s</a></li>".formatted(name, name))
                                .collect(Collectors.joining("\n")));
    }

    private String users() {
        var ids = new LinkedHashMap<String, UserId>();
        ExampleUsers.PHONES.forEach(phone ->
                exampleUsers.find(phone).ifPresent(user -> ids.put(phone.e164().substring(3), user)));
        Map<UserId, Profile> found = profiles.find(ids.values());
        return ids.entrySet().stream()
                .filter(entry -> found.containsKey(entry.getValue()))
                .map(entry -> "<tr><td>%s</td><td>%d</td><td>%s</td></tr>"
                        .formatted(entry.getKey(), entry.getValue().value(), nickname(found, entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String nickname(Map<UserId, Profile> found, UserId user) {
        var profile = found.get(user);
        return profile == null
                ? ""
                : HtmlUtils.htmlEscape(profile.info().nickname().value());
    }
}
