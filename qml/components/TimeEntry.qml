// A time of day: "14:30" in `value` and edited(), shown as the language writes it, typed as people do ("1430", "14.30",
// "2:30 pm"). What is no time is not handed on ("" is), and `unreadable` says so.
import QtQuick
import Stipple.Theme
import "figures.js" as Figures

FieldFrame {
    id: entry

    property string name: ""
    property string value: ""
    property string hint: ""
    // Its name for a screen reader, where the label stands elsewhere.
    property string spoken: label
    property string problem: ""
    property bool large: false
    property alias box: box
    readonly property bool twelve: /[aA]/.test(Theme.locale.timeFormat(Locale.ShortFormat))
    property bool unreadable: false

    signal edited(value: string)
    signal accepted
    signal focusLeft

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    function written(time: string): string {
        const found = /^(\d\d):(\d\d)$/.exec(time);
        if (!found)
            return "";
        const hour = Number(found[1]);
        if (!twelve)
            return Figures.local(time, Theme.locale);
        return Figures.local((hour % 12 || 12) + ":" + found[2], Theme.locale) + " " + (hour < 12 ? Theme.locale.amText : Theme.locale.pmText);
    }
    // "" where it is no time of day.
    function understood(typed: string): string {
        let plain = Figures.latin(typed).trim().toLowerCase();
        const marks = [[Theme.locale.amText.toLowerCase(), 0], [Theme.locale.pmText.toLowerCase(), 12], ["am", 0], ["pm", 12], ["a", 0], ["p", 12]];
        let half = -1;
        for (const [mark, hours] of marks) {
            if (half < 0 && mark !== "" && plain.endsWith(mark)) {
                half = hours;
                plain = plain.slice(0, -mark.length).trim();
            }
        }
        const found = /^(\d{1,2})(?:\s*[:.,h ]\s*(\d\d))?$/.exec(plain) || /^(\d{1,2})(\d\d)$/.exec(plain);
        if (!found)
            return "";
        let hour = Number(found[1]);
        const minute = Number(found[2] || 0);
        if (half >= 0) {
            if (hour < 1 || hour > 12)
                return "";
            hour = hour % 12 + half;
        }
        return hour < 24 && minute < 60 ? Figures.two(hour) + ":" + Figures.two(minute) : "";
    }
    function show() {
        if (understood(box.text) !== value || value !== "" && !box.activeFocus)
            box.text = written(value);
    }

    help: hint
    error: problem !== "" ? problem : unreadable && !box.activeFocus ? qsTr("This is no time of day. Write it like %1.").arg(written("14:30")) : ""
    errorName: name + ".problem"
    onValueChanged: if (!unreadable || value !== "") {
        unreadable = false;
        show();
    }
    onTwelveChanged: show()
    Component.onCompleted: show()

    InputBox {
        id: box

        objectName: entry.name
        anchors.left: parent.left // so that it is mirrored
        width: Math.min(parent.width, Theme.space.fieldMedium)
        implicitHeight: Math.max(entry.large ? Theme.space.touchSession : Theme.space.touchLarge, contentHeight + topPadding + bottomPadding)
        placeholderText: entry.written("09:00")
        wrong: entry.error !== ""
        reserveEnd: clock.width + Theme.space.s
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (entry.twelve ? Qt.ImhPreferNumbers : Qt.ImhTime)
        Accessible.name: entry.spoken
        Accessible.description: entry.error !== "" ? entry.error : entry.help
        onTextEdited: {
            const time = entry.understood(text);
            entry.unreadable = time === "" && text.trim() !== "";
            entry.edited(time);
        }
        onActiveFocusChanged: if (!activeFocus) {
            if (!entry.unreadable)
                entry.show();
            entry.focusLeft();
        }
        onAccepted: entry.accepted()

        Icon {
            id: clock

            anchors.right: parent.right
            anchors.rightMargin: Theme.space.l
            anchors.verticalCenter: parent.verticalCenter
            name: "clock"
            color: Theme.color.inkSecondary
        }
    }
}
