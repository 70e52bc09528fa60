/** What two people say to each other, and the list of those with whom one talks. */
@NullMarked
package com.datingtoday.domain.chat;

import org.jspecify.annotations.NullMarked;
