/** Providers under one name in many countries. */
export const FREE_MAIL_BRANDS: ReadonlySet<string> = new Set(['gmx', 'hotmail', 'outlook', 'yahoo', 'yandex']);

/** Domains at which anyone can have an address, so that sharing one says nothing about the company. */
export const FREE_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com live.com live.co.uk live.de live.fr live.it live.nl live.se msn.com windowslive.com ymail.com
  rocketmail.com aol.com aol.de aol.co.uk aim.com icloud.com me.com mac.com mail.com email.com usa.com inbox.com hey.com
  proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com keemail.me fastmail.com
  fastmail.fm hushmail.com zoho.com zohomail.com zohomail.eu runbox.com mailbox.org posteo.de posteo.net duck.com
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net
  optonline.net roadrunner.com frontier.com windstream.net shaw.ca rogers.com sympatico.ca telus.net videotron.ca
  btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tiscali.co.uk eircom.net
  web.de t-online.de freenet.de arcor.de mail.de email.de online.de vodafone.de 1und1.de chello.at aon.at a1.net
  bluewin.ch hispeed.ch sunrise.ch orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr
  libero.it virgilio.it alice.it tin.it tiscali.it fastwebnet.it email.it telefonica.net terra.es sapo.pt iol.pt
  telenet.be skynet.be proximus.be scarlet.be ziggo.nl kpnmail.nl xs4all.nl planet.nl home.nl hetnet.nl casema.nl upcmail.nl
  telia.com bredband.net comhem.se spray.se online.no frisurf.no getmail.no jubii.dk mail.dk ofir.dk luukku.com
  wp.pl onet.pl onet.eu o2.pl op.pl interia.pl interia.eu tlen.pl gazeta.pl poczta.fm vp.pl seznam.cz email.cz
  centrum.cz post.cz volny.cz azet.sk zoznam.sk centrum.sk freemail.hu citromail.hu t-online.hu abv.bg mail.bg otenet.gr
  ukr.net i.ua meta.ua mail.ru bk.ru list.ru inbox.ru internet.ru rambler.ru ya.ru inbox.lv mail.ee one.lt
  qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com
  naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com rediffmail.com
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com bigpond.com optusnet.com.au iinet.net.au xtra.co.nz
  walla.co.il walla.com mweb.co.za webmail.co.za mailinator.com guerrillamail.com 10minutemail.com yopmail.com
  temp-mail.org tempmail.com trashmail.com sharklasers.com getnada.com maildrop.cc dispostable.com
  `
    .trim()
    .split(/\s+/),
);
