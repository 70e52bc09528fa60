package com.datingtoday.bootstrap.chat;

import com.datingtoday.bootstrap.testing.ApiReply;
import com.datingtoday.bootstrap.testing.RawHttpClient;
import com.datingtoday.bootstrap.testing.TestUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Calls of chat clients. */
final class ChatActions {

    private ChatActions() {}

    static String contact(TestUser peer) {
        return "/api/contacts/" + peer.id().value();
    }

    static String messages(TestUser peer) {
        return contact(peer) + "/messages";
    }

    /** Sends a text with a new message id. */
    static ApiReply sendText(TestUser from, TestUser to, String words) {
        return sendText(from, to, words, RawHttpClient.random(8));
    }

    static ApiReply sendText(TestUser from, TestUser to, String words, String id) {
        return from.client().post(messages(to), Map.of("type", "text", "content", words, "client_msg_id", id));
    }

    static ApiReply send(TestUser from, TestUser to, String type, String media) {
        return from.client()
                .post(messages(to), Map.of("type", type, "media_id", media, "client_msg_id", RawHttpClient.random(8)));
    }

    /** Sends a text, which must be stored, and returns its sequence number. */
    static long storedSeq(TestUser from, TestUser to, String words) {
        return seq(ok(sendText(from, to, words)));
    }

    static long seq(ApiReply sent) {
        return sent.json().at("/data/message/seq").asLong();
    }

    static ApiReply ok(ApiReply apiReply) {
        if (apiReply.code() != 0) {
            throw new AssertionError(apiReply.body());
        }
        return apiReply;
    }

    static ApiReply markRead(TestUser reader, TestUser peer, long seq) {
        return reader.client().post(contact(peer) + "/read", Map.of("seq", Long.toString(seq)));
    }

    /** Returns the whole history, the oldest message first. */
    static List<JsonNode> history(TestUser reader, TestUser peer) {
        var all = new ArrayList<JsonNode>();
        var after = 0L;
        ApiReply page;
        do {
            page = ok(reader.client().get(messages(peer) + "?limit=100&after=" + after));
            page.json().at("/data/list").forEach(all::add);
            after = all.isEmpty() ? 0 : all.getLast().path("seq").asLong();
        } while (page.json().at("/data/has_next").asBoolean());
        return all;
    }

    /** Returns the texts of the history, or the display states of messages without a text. */
    static List<String> texts(TestUser reader, TestUser peer) {
        return history(reader, peer).stream()
                .map(message ->
                        message.path("content").asString(message.path("state").asString()))
                .toList();
    }

    static List<JsonNode> list(ApiReply apiReply) {
        var list = new ArrayList<JsonNode>();
        ok(apiReply).json().at("/data/list").forEach(list::add);
        return list;
    }

    static List<JsonNode> contacts(TestUser testUser) {
        return list(testUser.client().get("/api/contacts?limit=100"));
    }

    static int unread(TestUser testUser) {
        return ok(testUser.client().get("/api/contacts/unread"))
                .json()
                .at("/data/count")
                .asInt();
    }
}
