package com.datingtoday.adapter.persistence.safety;

/**
 * A line of {@code follow} or of {@code block}, from the viewer's side.
 *
 * @param userId the viewer
 * @param blocking whether it is of {@code block}
 * @param side 0 the viewer does it, 1 it is done to the viewer
 */
record RelationRow(long userId, long peerId, boolean blocking, int side) {

    boolean is(boolean block, int whose) {
        return blocking == block && side == whose;
    }
}
