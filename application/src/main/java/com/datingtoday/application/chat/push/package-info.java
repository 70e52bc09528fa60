/** Devices and push notifications. */
@NullMarked
package com.datingtoday.application.chat.push;

import org.jspecify.annotations.NullMarked;
