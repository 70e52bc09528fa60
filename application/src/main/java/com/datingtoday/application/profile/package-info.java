/** What a person tells of himself, whom he follows, and the one place where others look at people. */
@NullMarked
package com.datingtoday.application.profile;

import org.jspecify.annotations.NullMarked;
