// "Day 3 of 30": how the skin heals, as a line in phases with today on it. `phases`: objects {from, to, text, careful},
// days counted from the session's day 0, one after another. A short phase gets more room than its days, so that its
// words fit; where they do not, the phases stand under each other.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import "figures.js" as Figures

ColumnLayout {
    id: healing

    property string name: ""
    // Which day it is stands above it; not where the page says so itself.
    property bool titled: true
    required property int day
    required property int total
    property var phases: []
    property bool forClient: false // in larger letters
    readonly property bool isOver: day > total
    readonly property int current: phases.findIndex(phase => day >= phase.from && day <= phase.to)
    readonly property string said: isOver ? qsTr("Healing time is over") : qsTr("Day %1 of %2").arg(local(Math.max(0, day))).arg(local(total))
    // By the root of their days: 5, 3, 7 and 16 days are drawn like 5, 4, 6 and 9.
    readonly property real weight: phases.reduce((sum, phase) => sum + Math.sqrt(phase.to - phase.from + 1), 0)
    readonly property bool stacked: width / Math.max(1, phases.length) < (forClient ? Theme.type.clientBody : Theme.type.body) * 7.5
    readonly property bool fromRight: LayoutMirroring.enabled

    function local(number: int): string {
        return Figures.local(String(number), Theme.locale);
    }
    function share(phase: var): real {
        return Math.sqrt(phase.to - phase.from + 1) / weight;
    }
    // Where today is, 0 to 1 from the beginning.
    function progress(): real {
        let at = 0;
        for (const phase of phases) {
            if (day > phase.to)
                at += share(phase);
            else if (day >= phase.from)
                return at + share(phase) * (day - phase.from + 0.5) / (phase.to - phase.from + 1);
        }
        return Math.min(1, at);
    }
    function days(phase: var): string {
        return phase.from === phase.to ? qsTr("Day %1").arg(local(phase.from)) : qsTr("Days %1 to %2").arg(local(phase.from)).arg(local(phase.to));
    }
    function ground(phase: var): color {
        if (day > phase.to)
            return Theme.color.accent;
        if (phase.careful)
            return day >= phase.from ? Theme.color.caution : Theme.color.cautionSoft;
        return Theme.color.accentSoftPressed;
    }

    objectName: name
    spacing: Theme.space.m
    Accessible.role: Accessible.ProgressBar
    Accessible.name: current >= 0 && !isOver ? said + ". " + phases[current].text : said

    TextBlock {
        Layout.fillWidth: true
        visible: healing.titled || healing.isOver
        text: healing.said
        look: TextBlock.Heading
        Accessible.ignored: true
    }
    Item {
        id: track

        Layout.fillWidth: true
        implicitHeight: today.height

        Row {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.space.xs

            Repeater {
                model: healing.phases

                Rectangle {
                    required property var modelData

                    width: (track.width - Theme.space.xs * (healing.phases.length - 1)) * healing.share(modelData)
                    height: Theme.space.progress
                    radius: height / 2
                    color: healing.ground(modelData)
                }
            }
        }
        Rectangle {
            id: today

            readonly property real along: healing.progress() * (track.width - width)

            x: healing.fromRight ? track.width - width - along : along
            visible: !healing.isOver && healing.day >= 0
            width: Math.max(height, number.implicitWidth + Theme.space.m)
            height: Math.max(Theme.space.xxl, number.implicitHeight + Theme.space.xs)
            radius: height / 2
            color: Theme.color.accent
            border.width: Theme.space.focusLine
            border.color: Theme.color.card

            TextBlock {
                id: number

                anchors.centerIn: parent
                text: healing.local(healing.day)
                look: TextBlock.Small
                strong: true
                color: Theme.color.accentInk
                Accessible.ignored: true
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: healing.stacked ? 1 : healing.phases.length
        columnSpacing: Theme.space.xs
        rowSpacing: Theme.space.m

        Repeater {
            model: healing.phases

            // Placed by hand: Qt 6.4's layouts can miss that words need another line.
            Item {
                id: phase

                required property var modelData
                required property int index
                readonly property bool isNow: index === healing.current && !healing.isOver
                readonly property real indent: healing.stacked ? Theme.space.xs + Theme.space.m : 0

                Layout.fillWidth: true
                Layout.preferredWidth: healing.stacked ? -1 : track.width * healing.share(modelData)
                Layout.alignment: Qt.AlignTop
                implicitWidth: indent
                implicitHeight: days.implicitHeight + words.implicitHeight

                Rectangle {
                    anchors.left: parent.left
                    height: parent.height
                    visible: healing.stacked
                    width: Theme.space.xs
                    radius: width / 2
                    color: healing.ground(phase.modelData)
                }
                TextBlock {
                    id: days

                    anchors.left: parent.left
                    anchors.leftMargin: phase.indent
                    anchors.right: parent.right
                    text: healing.days(phase.modelData)
                    font.pixelSize: healing.forClient ? Theme.type.clientBody : Theme.type.caption
                    tone: TextBlock.Secondary
                }
                TextBlock {
                    id: words

                    anchors.top: days.bottom
                    anchors.left: parent.left
                    anchors.leftMargin: phase.indent
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space.s
                    text: phase.modelData.text
                    font.pixelSize: healing.forClient ? Theme.type.clientBody : Theme.type.small
                    strong: phase.isNow
                    color: phase.isNow ? (phase.modelData.careful ? Theme.color.caution : Theme.color.accent) : Theme.color.ink
                }
            }
        }
    }
}
