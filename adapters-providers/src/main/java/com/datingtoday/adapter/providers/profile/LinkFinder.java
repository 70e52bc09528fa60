package com.datingtoday.adapter.providers.profile;

import com.google.common.net.InternetDomainName;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finder of links and email addresses. A host name without a scheme counts if its suffix is in the public suffix list.
 * Because many suffixes are also words, a suffix other than the usual ones counts only in small letters, after a name of
 * at least two letters, and if no further word follows.
 */
final class LinkFinder {

    private static final Pattern CERTAIN = Pattern.compile(
            "://|\\bwww\\.\\w|[\\w.+-]+@\\w[\\w-]*\\.\\p{L}|[\\w-]{2}\\s?(?:[\\[(]\\s?dot\\s?[\\])]|[点點])\\s?(?:com|cn|net|org|cc|vip|top)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern HOST = Pattern.compile(
            "((?:[\\p{L}\\p{N}-]+\\.)*[\\p{L}\\p{N}-]+) ?[.\u3002]((?:[a-zA-Z]{2,}(?![a-zA-Z0-9]))|[\\p{L}&&[^a-zA-Z]]{2,})");

    /** Suffixes under which most links are, and which are no words. */
    private static final Set<String> USUAL = Set.of(
            "com", "net", "org", "cn", "io", "app", "info", "top", "vip", "xyz", "cc", "tv", "ru", "uk", "site",
            "online", "club", "shop", "link", "live", "jp", "kr", "tw", "hk", "eu", "fr", "gg", "ly", "gl");

    private LinkFinder() {}

    /** Returns true if the text contains a link or an email address. */
    static boolean isIn(String text) {
        var spaced = text.replace('\uFF61', '\u3002');
        return CERTAIN.matcher(spaced).find() || HOST.matcher(spaced).results().anyMatch(host -> isLink(host, spaced));
    }

    private static boolean isLink(MatchResult host, String text) {
        var name = host.group(1);
        var suffix = host.group(2);
        var isSpaced = host.end(1) < host.start(2) - 1;
        var isIdeographicStop = text.charAt(host.start(2) - 1) == '\u3002';
        var usual = USUAL.contains(suffix.toLowerCase(Locale.ROOT));
        if ((isSpaced || isIdeographicStop) && !usual) {
            return false;
        }
        if (!isPublicSuffix(name + "." + suffix)) {
            return false;
        }
        return hasPath(host, text) || (usual ? name.length() > 1 : isUnusualLink(name, suffix, host, text));
    }

    private static boolean isUnusualLink(String name, String suffix, MatchResult host, String text) {
        return !Character.isUpperCase(suffix.codePointAt(0))
                && name.substring(name.lastIndexOf('.') + 1)
                                .codePoints()
                                .filter(Character::isLetter)
                                .count()
                        > 1
                && !isFollowedByWord(host, text);
    }

    private static boolean hasPath(MatchResult host, String text) {
        return host.end() + 1 < text.length()
                && text.charAt(host.end()) == '/'
                && Character.isLetterOrDigit(text.codePointAt(host.end() + 1));
    }

    private static boolean isFollowedByWord(MatchResult host, String text) {
        return host.end() + 1 < text.length()
                && Character.isWhitespace(text.charAt(host.end()))
                && Character.isLetter(text.codePointAt(host.end() + 1));
    }

    private static boolean isPublicSuffix(String host) {
        try {
            return InternetDomainName.from(host.toLowerCase(Locale.ROOT)).isUnderRegistrySuffix();
        } catch (IllegalArgumentException noHostName) {
            return false;
        }
    }
}
