package com.datingtoday.bootstrap.chat;

import com.datingtoday.bootstrap.testing.Person;
import com.datingtoday.bootstrap.testing.Reply;
import com.datingtoday.bootstrap.testing.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people do who talk. */
final class Talk {

    private Talk() {}

    static String contact(Person peer) {
        return "/api/contacts/" + peer.id().value();
    }

    static String messages(Person peer) {
        return contact(peer) + "/messages";
    }

    /** Says something under a new name. */
    static Reply say(Person from, Person to, String words) {
        return say(from, to, words, Wire.random(8));
    }

    static Reply say(Person from, Person to, String words, String id) {
        return from.client().post(messages(to), Map.of("type", "text", "content", words, "client_msg_id", id));
    }

    static Reply send(Person from, Person to, String type, String media) {
        return from.client()
                .post(messages(to), Map.of("type", type, "media_id", media, "client_msg_id", Wire.random(8)));
    }

    /** Says something, which must be stored. */
    static long said(Person from, Person to, String words) {
        return seq(ok(say(from, to, words)));
    }

    static long seq(Reply sent) {
        return sent.json().at("/data/message/seq").asLong();
    }

    static Reply ok(Reply reply) {
        if (reply.code() != 0) {
            throw new AssertionError(reply.body());
        }
        return reply;
    }

    static Reply read(Person reader, Person peer, long seq) {
        return reader.client().post(contact(peer) + "/read", Map.of("seq", Long.toString(seq)));
    }

    /** The whole history, the first message first. */
    static List<JsonNode> history(Person reader, Person peer) {
        var all = new ArrayList<JsonNode>();
        var after = 0L;
        Reply page;
        do {
            page = ok(reader.client().get(messages(peer) + "?limit=100&after=" + after));
            page.json().at("/data/list").forEach(all::add);
            after = all.isEmpty() ? 0 : all.getLast().path("seq").asLong();
        } while (page.json().at("/data/has_next").asBoolean());
        return all;
    }

    /** What is said in it, or how it is shown. */
    static List<String> words(Person reader, Person peer) {
        return history(reader, peer).stream()
                .map(message ->
                        message.path("content").asString(message.path("state").asString()))
                .toList();
    }

    static List<JsonNode> list(Reply reply) {
        var list = new ArrayList<JsonNode>();
        ok(reply).json().at("/data/list").forEach(list::add);
        return list;
    }

    static List<JsonNode> contacts(Person person) {
        return list(person.client().get("/api/contacts?limit=100"));
    }

    static int unread(Person person) {
        return ok(person.client().get("/api/contacts/unread"))
                .json()
                .at("/data/count")
                .asInt();
    }
}
