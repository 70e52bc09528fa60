package com.datingtoday.adapter.persistence.chat;

import com.datingtoday.adapter.persistence.shared.RowMapping;
import com.datingtoday.domain.chat.Contact;
import com.datingtoday.domain.chat.Message.DisplayState;
import com.datingtoday.domain.chat.MessageType;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of {@code contacts}. */
@Mapper(config = RowMapping.class)
interface ContactMapping extends RowMapping {

    default ContactRow toRow(Contact contact) {
        var flags = contact.flags();
        return toRow(contact, contact.readMarks().unread() > 0 && !flags.muted() && !flags.removed());
    }

    /** Creates a row; {@code countsAsUnread} is the column {@code waiting}. */
    @Mapping(target = "userId", source = "contact.parties.user")
    @Mapping(target = "peerId", source = "contact.parties.peer")
    @Mapping(target = "creatorId", source = "contact.parties.creator")
    @Mapping(target = "conversationId", source = "contact.conversation")
    @Mapping(target = "lastMsg", source = "contact.last.text")
    @Mapping(target = "lastFrom", source = "contact.last.from")
    @Mapping(target = "lastType", source = "contact.last.type")
    @Mapping(target = "lastDisplayState", source = "contact.last.displayState")
    @Mapping(target = ".", source = "contact.readMarks")
    @Mapping(target = ".", source = "contact.flags")
    ContactRow toRow(Contact contact, boolean countsAsUnread);

    default int toCode(MessageType type) {
        return type.code();
    }

    default int toCode(DisplayState displayState) {
        return switch (displayState) {
            case SHOWN -> 1;
            case PENDING -> 2;
            case REFUSED -> 3;
            case WITHHELD -> 4;
            case RECALLED -> 5;
            case DELETED -> 6;
        };
    }

    static DisplayState displayState(int code) {
        return switch (code) {
            case 1 -> DisplayState.SHOWN;
            case 2 -> DisplayState.PENDING;
            case 3 -> DisplayState.REFUSED;
            case 4 -> DisplayState.WITHHELD;
            case 5 -> DisplayState.RECALLED;
            case 6 -> DisplayState.DELETED;
            default -> throw new IllegalStateException("unknown display state: " + code);
        };
    }
}
