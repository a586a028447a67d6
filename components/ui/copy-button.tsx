"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button";
import type { ButtonTone } from "./button-style";
import { copyText } from "./copy-text";

type CopyButtonProps = {
  text: string;
  label: string;
  tone?: ButtonTone;
  /** The browser lets nobody copy: show the text so that it can be copied by hand. */
  onRefused?: () => void;
};

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, tone = "secondary", onRefused }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), 4000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const onPress = async () => {
    const hasCopied = await copyText(text);
    setIsCopied(hasCopied);
    if (!hasCopied) onRefused?.();
  };

  return (
    <>
      <Button tone={tone} icon={isCopied ? <Check aria-hidden /> : <Copy aria-hidden />} onPress={onPress}>
        {isCopied ? "Copied" : label}
      </Button>
      <span role="status" className="sr-only">
        {isCopied ? "Copied" : ""}
      </span>
    </>
  );
}
