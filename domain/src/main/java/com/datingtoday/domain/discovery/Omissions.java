package com.datingtoday.domain.discovery;

/**
 * Users that a list omits.
 *
 * @param followed true to omit users whom the viewer follows
 * @param viewed true to omit users whose profile the viewer has viewed
 */
public record Omissions(boolean followed, boolean viewed) {

    public static final Omissions NONE = new Omissions(false, false);
}
