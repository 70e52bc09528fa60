/** What buying VIP needs from outside. */
@NullMarked
package com.datingtoday.application.vip.port;

import org.jspecify.annotations.NullMarked;
