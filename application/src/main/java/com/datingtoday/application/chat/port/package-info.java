/** What talking needs of the outside. */
@NullMarked
package com.datingtoday.application.chat.port;

import org.jspecify.annotations.NullMarked;
