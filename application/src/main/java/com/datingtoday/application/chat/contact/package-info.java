/** Contacts of a user, with read marks and settings. */
@NullMarked
package com.datingtoday.application.chat.contact;

import org.jspecify.annotations.NullMarked;
