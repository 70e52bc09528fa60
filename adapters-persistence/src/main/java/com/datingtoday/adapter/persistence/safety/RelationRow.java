package com.datingtoday.adapter.persistence.safety;

/**
 * Row of {@code follow} or {@code block} of the viewer.
 *
 * @param userId viewer
 * @param blocking true for a row of {@code block}
 * @param side 0 if the viewer follows or blocks the peer, 1 for the opposite direction
 */
record RelationRow(long userId, long peerId, boolean blocking, int side) {

    boolean isFollow(int whose) {
        return !blocking && side == whose;
    }

    boolean isBlock(int whose) {
        return blocking && side == whose;
    }
}
