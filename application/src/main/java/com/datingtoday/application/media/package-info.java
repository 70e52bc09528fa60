/** Taking files, keeping them, giving them by links that end, and clearing away what nobody uses. */
@NullMarked
package com.datingtoday.application.media;

import org.jspecify.annotations.NullMarked;
