"use client";

import { Ban, CalendarClock, QrCode } from "lucide-react";
import { useRef } from "react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { inputStyle } from "@/components/ui/field-style";
import { LocalTime } from "@/components/ui/local-time";
import { linkName, type ShareLinkView } from "./share-link-view";

type ShareLinkCardProps = {
  link: ShareLinkView;
  onShowQr: () => void;
  onChangeExpiry: () => void;
  onRevoke: () => void;
};

const states: Record<ShareLinkView["state"], { label: string; tone: BadgeTone }> = {
  active: { label: "Opens", tone: "success" },
  expired: { label: "Expired", tone: "attention" },
  revoked: { label: "Revoked", tone: "neutral" },
  archived: { label: "Closed while archived", tone: "neutral" },
};

/** One way in: its state, what the patient did with it, and what can be done to it. */
export function ShareLinkCard({ link, onShowQr, onChangeExpiry, onRevoke }: ShareLinkCardProps) {
  const { label, tone } = states[link.state];
  return (
    <li>
      <Card className={`flex flex-col gap-3 p-4`}>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="min-w-0 text-lead font-semibold">{linkName(link)}</h3>
          <Badge tone={tone}>{label}</Badge>
        </div>
        <LinkFacts link={link} />
        {link.url ? <LinkAddress url={link.url} name={linkName(link)} onShowQr={onShowQr} /> : null}
        {link.state === "active" && !link.url ? (
          <p className="text-danger">The server no longer has the key of this link. Make a new one.</p>
        ) : null}
        {link.state === "revoked" ? null : (
          <div className="-mx-4 -mb-3 flex flex-wrap border-line border-t px-0 pt-1">
            <Button tone="quiet" icon={<CalendarClock aria-hidden />} onPress={onChangeExpiry}>
              Change end
            </Button>
            <Button tone="quiet" icon={<Ban aria-hidden />} onPress={onRevoke}>
              Revoke
            </Button>
          </div>
        )}
      </Card>
    </li>
  );
}

function LinkAddress({ url, name, onShowQr }: { url: string; name: string; onShowQr: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap gap-2">
      <input
        ref={field}
        readOnly
        value={url}
        aria-label={`Address of ${name}`}
        onFocus={(event) => event.target.select()}
        className={`${inputStyle} min-w-0 flex-[1_1_14rem] font-mono`}
      />
      <CopyButton text={url} label="Copy link" tone="primary" onRefused={() => field.current?.focus()} />
      <Button icon={<QrCode aria-hidden />} onPress={onShowQr}>
        QR code
      </Button>
    </div>
  );
}

function LinkFacts({ link }: { link: ShareLinkView }) {
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2">
      <Fact name="First opened">
        {link.firstOpenedAt ? <LocalTime instant={link.firstOpenedAt} withTime /> : "Not opened yet"}
      </Fact>
      <Fact name="Last session">
        {link.lastSessionAt ? <LocalTime instant={link.lastSessionAt} withTime /> : "None yet"}
      </Fact>
      <Fact name="Created">
        <LocalTime instant={link.createdAt} />
      </Fact>
      {link.state === "revoked" ? null : (
        <Fact name={link.state === "expired" ? "Ended" : "Last day"}>
          {link.expiresAt ? <LocalTime instant={lastMoment(link.expiresAt)} /> : "No end"}
        </Fact>
      )}
    </dl>
  );
}

/** A link that ends at midnight ends, for people, on the day before. */
function lastMoment(expiresAt: string): string {
  return new Date(Date.parse(expiresAt) - 1).toISOString();
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col">
      <dt className="text-caption text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
